namespace StatementGraph.Model;

/// <summary>How the words of a mention name an official.</summary>
public enum MentionKind
{
    /// <summary>By a personal name, alone or with titles.</summary>
    Name,

    /// <summary>By an office alone ('the foreign minister').</summary>
    Office,

    /// <summary>By a pronoun or an epithet ('he', 'this diplomat').</summary>
    Pronoun,
}

/// <summary>One place where the article names an official.</summary>
/// <param name="Kind">How.</param>
/// <param name="Evidence">The words.</param>
public sealed record OfficialMention(MentionKind Kind, Evidence Evidence);

/// <summary>An office that the article says an official holds.</summary>
/// <param name="Title">The office in English where the lexicon knows it, else the article's words.</param>
/// <param name="Position">Id of the position; null where the lexicon does not know it.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or an organisation's code; null where neither the words nor the context say.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record RoleStated(string Title, string? Position, string? Country, Evidence Evidence);

/// <summary>A person with a public position, as one article presents them.</summary>
public sealed record ArticleOfficial
{
    /// <summary>Names the official inside this article: <c>o1</c>, <c>o2</c> … in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show: the authority's Latin name where linked, else the fullest form in the article.</summary>
    public required string Name { get; init; }

    /// <summary>Each other form: those of the article, and the authority's in every script.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Offices that the article states, each once, in order.</summary>
    public required IReadOnlyList<RoleStated> Roles { get; init; }

    /// <summary>Where the article names them, in order; at least one.</summary>
    public required IReadOnlyList<OfficialMention> Mentions { get; init; }

    /// <summary>Who this is across articles.</summary>
    public required OfficialLink Link { get; init; }
}

/// <summary>The conclusion which official a person in an article is.</summary>
/// <param name="OfficialId">
/// The canonical official: an authority's id (<c>ilham-aliyev</c>); <c>n-…</c> from a full name that no authority knows;
/// <c>x-…</c>, valid in one article only, where a surname or an office alone does not decide.
/// </param>
/// <param name="Reason">Why, as a sentence that names what decided.</param>
/// <param name="Profile">What the authority says about them; null where none knows them.</param>
public sealed record OfficialLink(string OfficialId, string Reason, OfficialProfile? Profile);

/// <summary>An official as the authority data knows them: facts about a real person, each with its source.</summary>
public sealed record OfficialProfile
{
    /// <summary>The authority's id, such as <c>ilham-aliyev</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name in Latin letters.</summary>
    public required string Name { get; init; }

    /// <summary>Names by language tag (<c>fa</c>, <c>ar</c>, <c>az</c> …; <c>und-Latn</c> for other Latin forms), best first.</summary>
    public required IReadOnlyList<LocalName> Names { get; init; }

    /// <summary>Offices held, by start (unknown starts first), then by position and country.</summary>
    public required IReadOnlyList<Occupancy> Occupancies { get; init; }
}

/// <summary>A name in one language.</summary>
/// <param name="Language">BCP 47.</param>
/// <param name="Name">The name.</param>
public sealed record LocalName(string Language, string Name);

/// <summary>Who held which post when (FollowTheMoney's term).</summary>
/// <param name="Position">Id of the position, such as <c>foreign-minister</c>.</param>
/// <param name="Title">The office in English.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or an organisation's code.</param>
/// <param name="From">First day; null where not known.</param>
/// <param name="To">Last day; null where still held or not known.</param>
/// <param name="Source">What was read to know it.</param>
public sealed record Occupancy(string Position, string Title, string Country, DateOnly? From, DateOnly? To, string Source);
