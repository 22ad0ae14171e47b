namespace StatementGraph.Extraction.Officials;

/// <summary>Someone in an article: what all its mentions say together.</summary>
public sealed class Person
{
    /// <summary>Name forms in the article, the fullest first; empty where only an office is given.</summary>
    public List<string> Names { get; } = [];

    /// <summary>Offices stated, with resolved countries.</summary>
    public List<StatedOffice> Offices { get; } = [];

    /// <summary>Mentions in order.</summary>
    public List<OfficialSpan> Mentions { get; } = [];

    /// <summary>The authority's official; null where none is linked.</summary>
    public string? Authority { get; set; }

    /// <summary>Why it was linked, or why not.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Whether the article says that they are none: a journalist, an analyst.</summary>
    public bool IsLay { get; set; }

    /// <summary>Whether the article states this office for them; a null country matches any.</summary>
    public bool Holds(string? position, string? country) =>
        position is not null && Offices.Any(o => IsKindOf(o.Position, position) && (country is null || o.Country is null || o.Country == country));

    /// <summary>Whether an office is of the kind that a shorter name means: 'the minister' a foreign minister, 'the official' anybody.</summary>
    public static bool IsKindOf(string? position, string kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return position is not null && (position == kind || kind == "official" || (kind == "representative" && position == "ambassador")
            || position.EndsWith("-" + kind, StringComparison.Ordinal) || position.StartsWith(kind + "-", StringComparison.Ordinal) || position.StartsWith(kind + ":", StringComparison.Ordinal));
    }

    /// <summary>The first country that an office of theirs has; null where none does.</summary>
    public string? Country => Offices.FirstOrDefault(o => o.Country is not null)?.Country;
}
