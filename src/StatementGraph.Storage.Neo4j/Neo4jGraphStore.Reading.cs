using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Reading;
using StatementGraph.Storage.Search;

namespace StatementGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => OfficialsQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => RolesQuestion.AnswerAsync(session, queries), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => MentionsQuestion.AnswerAsync(session, queries), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => MetQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        AskAsync(officialIds, session => ContactsQuestion.AnswerAsync(session, officialIds), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => DaysQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => ClaimsQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => MeetingsQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => ReportsQuestion.AnswerAsync(session, queries), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => ArticlesQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation) =>
        AskAsync(queries, session => FacetsQuestion.AnswerAsync(session, queries, folding), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation) =>
        new GraphSearch(this, folding, rules, InBlocksAsync).AnswerAsync(queries, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        AskAsync(officialIds, session => ProfilesQuestion.AnswerAsync(session, officialIds), cancellation);

    /// <inheritdoc/>
    public Task<GraphStats> StatsAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(StatsQuestion.AnswerAsync, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(session => KnownArticles.AnswerAsync(session, articleIds, extractor), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleFacts>> FactsAsync(string after, int count, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(session => StoredFacts.AfterAsync(session, after, count), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) =>
        AskAsync<string, ArticleFacts>(articleIds, async session =>
            [.. (await StoredFacts.ReadAsync([.. articleIds.Distinct(StringComparer.Ordinal)], session.RunAsync).ConfigureAwait(false)).OrderBy(one => one.Article.Id, StringComparer.Ordinal)], cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordedArticle>> RecordedAsync(DateTimeOffset until, int most, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(session => StoredFacts.RecordedAsync(session, until, most), cancellation);
    }

    private Task<IReadOnlyList<TAnswer>> AskAsync<TQuery, TAnswer>(
        IReadOnlyList<TQuery> queries, Func<ReadSession, Task<IReadOnlyList<TAnswer>>> answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(answer, cancellation);
    }
}
