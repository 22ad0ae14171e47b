using System.Text.Json;
using System.Text.Json.Serialization;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Rules;

/// <summary>A language's rules, in the order in which they are tried.</summary>
/// <param name="Claims">Those that find claims.</param>
/// <param name="Meetings">Those that find meetings.</param>
public sealed record RuleBook(IReadOnlyList<Rule> Claims, IReadOnlyList<Rule> Meetings)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Reads a language's rules.</summary>
    /// <exception cref="LexiconException">The file is missing, is no JSON, or has a rule without a pattern that can be read.</exception>
    public static RuleBook Load(string language)
    {
        var file = $"{language}/rules.json";
        try
        {
            var rules = JsonSerializer.Deserialize<List<Rule>>(DataFile.Text(file), Options)!;
            foreach (var rule in rules)
                _ = rule.Elements;
            return new RuleBook(rules.Where(r => r.Meeting is null).ToList(), rules.Where(r => r.Meeting is not null).ToList());
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new LexiconException(file, (int)((e as JsonException)?.LineNumber ?? 0), e.Message);
        }
    }
}
