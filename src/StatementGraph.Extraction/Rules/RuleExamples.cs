using System.Text.Json;
using System.Text.Json.Serialization;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Rules;

/// <summary>A text that a rule must match, or one that looks alike and in which it must find nothing.</summary>
public sealed record RuleExample
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>An article of a sentence or a few, about invented officials; null for a near miss.</summary>
    public string? Text { get; init; }

    /// <summary>The content of the claim, or the names of the meeting's participants separated by <c>|</c>; null for a near miss.</summary>
    public string? Finds { get; init; }

    /// <summary>The words that name who speaks; null where the verb has no subject of its own, and for meetings.</summary>
    public string? Speaker { get; init; }

    /// <summary><c>DIRECT</c> or <c>INDIRECT</c>, or the kind of meeting, as in <c>PRESS_CONFERENCE</c>; null for a near miss.</summary>
    public string? Kind { get; init; }

    /// <summary>A text in which this rule finds nothing, whatever others find; null for a text that it matches.</summary>
    public string? NearMiss { get; init; }
}

/// <summary>The examples of a language's rules, in <c>examples.json</c> beside <c>rules.json</c>. They are documentation that runs.</summary>
public static class RuleExamples
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Reads a language's examples, in the order of the file; none for a language without rules.</summary>
    /// <exception cref="LexiconException">The file is missing, is no JSON, or has an entry that is neither an example nor a near miss.</exception>
    public static IReadOnlyList<RuleExample> Load(string language)
    {
        var file = $"{language}/examples.json";
        try
        {
            var examples = JsonSerializer.Deserialize<List<RuleExample>>(DataFile.Text(file), Options)!;
            return examples.Find(e => !IsWhole(e)) is { } half
                ? throw new LexiconException(file, 0, $"an example of {half.Rule} has a text, a finding and a kind, or else a near miss alone")
                : examples;
        }
        catch (JsonException e)
        {
            throw new LexiconException(file, (int)((e.LineNumber ?? -1) + 1), e.Message);
        }
    }

    private static bool IsWhole(RuleExample example) => example.NearMiss is null
        ? example is { Text: not null, Finds: not null, Kind: not null }
        : example is { Text: null, Finds: null, Speaker: null, Kind: null };
}
