using System.Text.Json;
using System.Text.Json.Serialization;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>
/// How often articles say what of an official: enough to conclude anew when articles come or go, without reading the others again. It is
/// kept with the official, as JSON.
/// </summary>
internal sealed class Tally
{
    /// <summary>The articles that show each name.</summary>
    public Dictionary<string, int> Names { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The uses of each form of the name.</summary>
    public Dictionary<string, int> Forms { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The uses of each profile, by digest.</summary>
    public Dictionary<string, TalliedProfile> Profiles { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The uses of each office, by its id.</summary>
    public Dictionary<string, TalliedOffice> Offices { get; init; } = new(StringComparer.Ordinal);

    /// <summary>How often articles name the official.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether any article speaks of the official.</summary>
    [JsonIgnore]
    public bool Any => Forms.Count > 0;

    /// <summary>The tally in a text; an empty one for none.</summary>
    public static Tally Read(string? json) => json is null ? new Tally() : JsonSerializer.Deserialize<Tally>(json, TallyJson.Options)!;

    /// <summary>The tally as text.</summary>
    public string Write() => JsonSerializer.Serialize(this, TallyJson.Options);

    /// <summary>Adds what some articles say, or takes it away where its numbers are negative.</summary>
    public void Add(Tally share)
    {
        Add(Names, share.Names, (one, other) => one + other, sum => sum);
        Add(Forms, share.Forms, (one, other) => one + other, sum => sum);
        Add(Profiles, share.Profiles, (one, other) => other with { Uses = (one?.Uses ?? 0) + other.Uses }, sum => sum.Uses);
        Add(Offices, share.Offices, (one, other) => other with { Uses = (one?.Uses ?? 0) + other.Uses }, sum => sum.Uses);
        Mentions += share.Mentions;
    }

    /// <summary>What follows for the official.</summary>
    public OfficialConclusion Conclude(out string? profile)
    {
        var voices = new OfficialVoices();
        foreach (var form in Forms.Keys) voices.HearNaming(form, []);
        foreach (var (name, articles) in Names) voices.HearName(name, articles);
        var profiles = Profiles.Values.ToList();
        for (var i = 0; i < profiles.Count; i++) voices.HearProfile(i, profiles[i].Name, profiles[i].Content);
        var conclusion = voices.Conclude();
        profile = conclusion.ProfileNo is { } number ? profiles[(int)number].Content : null;
        return conclusion;
    }

    private static void Add<T>(Dictionary<string, T> sums, Dictionary<string, T> more, Func<T?, T, T> add, Func<T, int> uses)
    {
        foreach (var (key, value) in more)
        {
            var sum = add(sums.GetValueOrDefault(key), value);
            if (uses(sum) == 0) sums.Remove(key);
            else sums[key] = sum;
        }
    }
}

/// <summary>A profile and its uses.</summary>
internal sealed record TalliedProfile(int Uses, string Name, string Content);

/// <summary>An office, its uses, and its country.</summary>
internal sealed record TalliedOffice(int Uses, string Title, string? Position, string? Country);
