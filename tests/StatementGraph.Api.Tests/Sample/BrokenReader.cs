using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>A store that does not answer.</summary>
internal sealed class BrokenReader(Func<CancellationToken, Task> fail) : IGraphReader
{
    public Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<OfficialRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<RoleRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<MentionRecord>>>(cancellation);

    public Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) => Fail<IReadOnlyList<OfficialProfile?>>(cancellation);

    public Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<MetRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<ClaimRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<MeetingRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<ReportRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<ArticleRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<FacetRecord>>>(cancellation);

    public Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<Page<SearchHit>>>(cancellation);

    public Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) => Fail<IReadOnlyList<IReadOnlyList<string>>>(cancellation);

    public Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation) => Fail<IReadOnlyList<IReadOnlyList<DayCount>>>(cancellation);

    public Task<GraphStats> StatsAsync(CancellationToken cancellation) => Fail<GraphStats>(cancellation);

    private async Task<T> Fail<T>(CancellationToken cancellation)
    {
        await fail(cancellation);
        throw new InvalidOperationException("It was to fail.");
    }
}
