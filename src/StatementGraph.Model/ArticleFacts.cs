namespace StatementGraph.Model;

/// <summary>Who published the article.</summary>
/// <param name="Id">Id of the outlet, such as <c>isna</c>; <c>p-…</c> computed from the name for one that the lexicon does not know.</param>
/// <param name="Name">The usual name in Latin letters, else as written.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of its seat; null where not known.</param>
/// <param name="Evidence">The words that say so; null where the file's metadata does.</param>
public sealed record PublisherStated(string Id, string Name, string? Country, Evidence? Evidence);

/// <summary>Whom the article cites as where it has it from.</summary>
/// <param name="Id">Id of the agency or outlet, such as <c>trend</c>; <c>p-…</c> computed from the name for an unknown one.</param>
/// <param name="Name">The usual name in Latin letters, else as written.</param>
/// <param name="Evidence">The words that cite it.</param>
public sealed record AgencyCited(string Id, string Name, Evidence Evidence);

/// <summary>
/// Everything that one article says, and which official each person in it is: the unit that is extracted, stored, retracted and exchanged.
/// The same article and the same version of the extractor give the same facts (promise 2).
/// </summary>
public sealed record ArticleFacts
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Who published it; null where neither metadata nor text says.</summary>
    public PublisherStated? Publisher { get; init; }

    /// <summary>Whom it cites, each once, in order.</summary>
    public IReadOnlyList<AgencyCited> Agencies { get; init; } = [];

    /// <summary>The day of publication; null where neither metadata nor text says.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Who is named in it, in order of first mention.</summary>
    public required IReadOnlyList<ArticleOfficial> Officials { get; init; }

    /// <summary>Which meetings it tells of, in order of first evidence.</summary>
    public required IReadOnlyList<MeetingReport> Meetings { get; init; }

    /// <summary>What was said, in order of content.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>
    /// When a graph came to know the article; a store that is given none puts the time of adding, and of several keeps the earliest. No part of
    /// what the article says. Null from a store for an article that was there before such times were kept.
    /// </summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The version of rules, lexicons and code that made them.</summary>
    public required string Extractor { get; init; }
}
