namespace StatementGraph.Model.Graph;

/// <summary>
/// Answers the named questions. Each takes a batch of queries and gives one page for each, in the same order, in one round trip
/// to the store: a level of a GraphQL query is one call, whatever its width.
/// </summary>
/// <remarks>
/// <para>Order is part of each answer and the same in every store (promise 6). Texts are compared ordinally, by UTF-16 code unit;
/// a database's collation is never used. Ids that nothing has are left out, without error. An unknown cursor is an <see cref="ArgumentException"/>.</para>
/// <para>Reads see everything that a writer of the same store has acknowledged. Safe for concurrent use.</para>
/// </remarks>
public interface IGraphReader
{
    /// <summary>Officials, by <see cref="ISearchFolding.Key"/> of the name, then by id.</summary>
    Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation);

    /// <summary>Offices that articles state for an official, by article id, then by span; each (title, position, country) once, with the first evidence in that order.</summary>
    Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation);

    /// <summary>Mentions of an official, by article id, then by span.</summary>
    Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation);

    /// <summary>The authority's profile of each official, in the order asked; null for those that no authority knows.</summary>
    Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation);

    /// <summary>Whom each official met: by count, most first, then by the other's id.</summary>
    Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation);

    /// <summary>Everybody whom each official met: their ids in ordinal order, without end; for those who look for a way through the graph.</summary>
    Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation);

    /// <summary>Claims: dated ones first, newest first; then by article id, then by start of content.</summary>
    Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation);

    /// <summary>Meetings: dated ones first, the latest first day first; then by id.</summary>
    Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation);

    /// <summary>Reports of meetings, by article id, then by first evidence.</summary>
    Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation);

    /// <summary>Articles: dated ones first, newest first; then by id.</summary>
    Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation);

    /// <summary>Countries, publishers, agencies or topics: most claims first, then by id.</summary>
    Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation);

    /// <summary>Days on which there is something, the first first; what has no day is not counted.</summary>
    Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation);

    /// <summary>
    /// Whatever holds all the words in folded spelling, or in another spelling that sounds the same: official: in a name; meeting: in the names
    /// of those who took part; claim: in the content; article: in the text.
    /// </summary>
    /// <remarks>
    /// The order: the countries of the query; officials of whom it is the whole name, then those with the words, then those with words of the
    /// same sound; meetings; claims with the words, then with the sound; articles likewise. Within each its own question's order.
    /// </remarks>
    Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation);

    /// <summary>How much there is.</summary>
    Task<GraphStats> StatsAsync(CancellationToken cancellation);
}
