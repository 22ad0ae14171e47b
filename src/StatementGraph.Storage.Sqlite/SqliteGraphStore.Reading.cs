using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Search;
using StatementGraph.Storage.Sqlite.Reading;

namespace StatementGraph.Storage.Sqlite;

public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, OfficialsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, RolesQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, MentionsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        AskAsync(officialIds, ProfilesQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, MetQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(officialIds);
        return Task.Run(() => readers.Ask(session => ContactsQuestion.Answer(session, officialIds), cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, DaysQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, ClaimsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, MeetingsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, ReportsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, ArticlesQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, FacetsQuestion.Answer, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation) =>
        new GraphSearch(this, folding, rules, InBlocksAsync).AnswerAsync(queries, cancellation);

    /// <inheritdoc/>
    public Task<GraphStats> StatsAsync(CancellationToken cancellation) =>
        Task.Run(() => readers.Ask(StatsQuestion.Answer, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return Task.Run(() => readers.Ask(session => KnownArticles.Answer(session, articleIds, extractor), cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleFacts>> FactsAsync(string after, int count, CancellationToken cancellation) =>
        Task.Run(() => readers.Ask(session => StoredFacts.Answer(session, after, count), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return Task.Run(() => readers.Ask(session => StoredFacts.Answer(session, articleIds), cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordedArticle>> RecordedAsync(DateTimeOffset until, int most, CancellationToken cancellation) =>
        Task.Run(() => readers.Ask(session => StoredFacts.Recorded(session, until, most), cancellation), cancellation);

    // All queries of a call see one state of the store.
    private Task<IReadOnlyList<TAnswer>> AskAsync<TQuery, TAnswer>(
        IReadOnlyList<TQuery> queries, Func<ReadSession, TQuery, TAnswer> answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(queries);
        return Task.Run<IReadOnlyList<TAnswer>>(() => readers.Ask(session => queries.Select(query => One(session, query)).ToList(), cancellation), cancellation);

        TAnswer One(ReadSession session, TQuery query)
        {
            cancellation.ThrowIfCancellationRequested();
            return answer(session, query);
        }
    }
}
