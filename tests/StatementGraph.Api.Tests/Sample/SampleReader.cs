using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Answers from <see cref="SampleGraph"/> as the port promises, and writes down what it was asked.</summary>
internal sealed class SampleReader : IGraphReader
{
    private readonly Lock _gate = new();

    /// <summary>Each call: the question's name and how many queries it carried.</summary>
    public List<(string Question, int Queries)> Calls { get; } = [];

    public Task<IReadOnlyList<Page<OfficialRecord>>> OfficialsAsync(IReadOnlyList<OfficialQuery> queries, CancellationToken cancellation) =>
        Answer("officials", queries, q => q.Page, SampleGraph.Officials, (q, o) => In(q.Ids, o.Id) && (q.Country is null || o.Countries.Contains(q.Country))
            && (q.Name is null || o.Aliases.Append(o.Name).Any(name => name.Contains(q.Name, StringComparison.OrdinalIgnoreCase))));

    public Task<IReadOnlyList<Page<RoleRecord>>> RolesAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        Answer("roles", queries, q => q.Page, SampleGraph.Roles, (q, r) => r.OfficialId == q.Official);

    public Task<IReadOnlyList<Page<MentionRecord>>> MentionsAsync(IReadOnlyList<OfficialDetailQuery> queries, CancellationToken cancellation) =>
        Answer("mentions", queries, q => q.Page, SampleGraph.Mentions, (q, m) => m.OfficialId == q.Official);

    public Task<IReadOnlyList<OfficialProfile?>> ProfilesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation)
    {
        Note("profiles", officialIds.Count);
        return Task.FromResult<IReadOnlyList<OfficialProfile?>>([.. officialIds.Select(id => id == SampleGraph.Delavari ? SampleGraph.Profile : null)]);
    }

    public Task<IReadOnlyList<Page<MetRecord>>> MetAsync(IReadOnlyList<MetQuery> queries, CancellationToken cancellation) =>
        Answer("met", queries, q => q.Page, SampleGraph.Officials.SelectMany(_ => SampleGraph.Officials, Met).ToList(),
            (q, m) => m.OfficialId == q.Official && m.OtherId != m.OfficialId && In(q.Others, m.OtherId));

    public Task<IReadOnlyList<Page<ClaimRecord>>> ClaimsAsync(IReadOnlyList<ClaimQuery> queries, CancellationToken cancellation) =>
        Answer("claims", queries, q => q.Page, SampleGraph.Claims, (q, c) => In(q.Ids, c.Claim.Id) && Is(q.Speaker, c.SpeakerId) && Is(q.Addressee, c.AddresseeId)
            && Is(q.Article, c.ArticleId) && Is(q.Meeting, c.MeetingId) && Has(q.Country, c.Claim.Countries) && Has(q.Topic, c.Claim.Topics)
            && (q.Kind is null || q.Kind == c.Claim.Kind) && (q.Act is null || q.Act == c.Claim.Act)
            && (q.From is null || c.Date >= q.From) && (q.To is null || c.Date <= q.To));

    public Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation) =>
        Answer("meetings", queries, q => q.Page, SampleGraph.Meetings, (q, m) => In(q.Ids, m.Id) && (q.Kind is null || q.Kind == m.Kind)
            && (q.Status is null || q.Status == m.Status) && (q.Participants?.All(m.Participants.Contains) ?? true));

    public Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation) =>
        Answer("reports", queries, q => q.Page, SampleGraph.Reports, (q, r) => Is(q.Meeting, r.Report.MeetingId) && Is(q.Article, r.ArticleId));

    public Task<IReadOnlyList<Page<ArticleRecord>>> ArticlesAsync(IReadOnlyList<ArticleQuery> queries, CancellationToken cancellation) =>
        Answer("articles", queries, q => q.Page, SampleGraph.Articles, (q, a) => In(q.Ids, a.Article.Id) && Is(q.Language, a.Article.Language) && Is(q.Publisher, a.PublisherId));

    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation)
    {
        Note("facets", queries.Count);
        return Task.FromResult<IReadOnlyList<Page<FacetRecord>>>([.. queries.Select(q => Cut([.. Facets(q).Where(f => In(q.Ids, f.Id))], q.Page))]);
    }

    public Task<IReadOnlyList<Page<SearchHit>>> SearchAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation) =>
        Answer("search", queries, q => q.Page, SampleGraph.Claims, (q, c) => c.Claim.Content.Quote.Contains(q.Text, StringComparison.Ordinal), c => new SearchHit(NodeKind.Claim, c.Claim.Id, SearchMatch.Words, Text.SearchFolding.Instance.Key(queries[0].Text)));

    public Task<IReadOnlyList<IReadOnlyList<string>>> ContactsAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation)
    {
        Note("contacts", officialIds.Count);
        return Task.FromResult<IReadOnlyList<IReadOnlyList<string>>>([.. officialIds.Select(id => SampleGraph.Officials.Select(o => o.Id).Where(other => other != id).ToList())]);
    }

    public Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation)
    {
        Note("days", queries.Count);
        return Task.FromResult<IReadOnlyList<IReadOnlyList<DayCount>>>([.. queries.Select(_ => (IReadOnlyList<DayCount>)[new DayCount(new(2024, 5, 27), 1, 2)])]);
    }

    public Task<GraphStats> StatsAsync(CancellationToken cancellation)
    {
        Note("stats", 1);
        return Task.FromResult(new GraphStats(2, 2, 2, 1, 2, 2));
    }

    private static IEnumerable<FacetRecord> Facets(FacetQuery query)
    {
        var claims = SampleGraph.Claims.Where(c => Is(query.Speaker, c.SpeakerId)).ToList();
        var ids = query.Kind switch
        {
            NodeKind.Official => claims.Select(c => c.SpeakerId),
            NodeKind.Country => claims.SelectMany(c => c.Claim.Countries),
            NodeKind.Topic => claims.SelectMany(c => c.Claim.Topics),
            NodeKind.Publisher => claims.Select(c => SampleGraph.Articles.Single(a => a.Article.Id == c.ArticleId).PublisherId!),
            _ => claims.SelectMany(c => SampleGraph.Articles.Single(a => a.Article.Id == c.ArticleId).Agencies.Select(a => a.Id)),
        };
        return ids.GroupBy(id => id, (id, all) => new FacetRecord(id, id, all.Count(), all.Count())).OrderByDescending(f => f.Claims).ThenBy(f => f.Id, StringComparer.Ordinal);
    }

    private static MetRecord Met(OfficialRecord one, OfficialRecord other) => new(one.Id, other.Id, 1, new(2024, 5, 27), new(2024, 5, 27));

    private static bool In(IReadOnlyList<string>? ids, string id) => ids is null || ids.Contains(id);

    private static bool Is(string? asked, string? value) => asked is null || asked == value;

    private static bool Has(string? asked, IReadOnlyList<string> values) => asked is null || values.Contains(asked);

    private Task<IReadOnlyList<Page<TRecord>>> Answer<TQuery, TRecord>(string question, IReadOnlyList<TQuery> queries,
        Func<TQuery, PageRequest> page, IReadOnlyList<TRecord> all, Func<TQuery, TRecord, bool> matches) =>
        Answer(question, queries, page, all, matches, record => record);

    private Task<IReadOnlyList<Page<TResult>>> Answer<TQuery, TRecord, TResult>(string question, IReadOnlyList<TQuery> queries,
        Func<TQuery, PageRequest> page, IReadOnlyList<TRecord> all, Func<TQuery, TRecord, bool> matches, Func<TRecord, TResult> result)
    {
        Note(question, queries.Count);
        return Task.FromResult<IReadOnlyList<Page<TResult>>>([.. queries.Select(q => Cut([.. all.Where(item => matches(q, item)).Select(result)], page(q)))]);
    }

    private static Page<T> Cut<T>(List<T> all, PageRequest request)
    {
        var from = request.After is null ? 0 : int.TryParse(request.After.Replace("cursor-", "", StringComparison.Ordinal), out var at) ? at + 1 : throw new ArgumentException("An unknown cursor.");
        var items = all.Skip(from).Take(request.First).ToList();
        return new(items, [.. items.Select((_, index) => $"cursor-{from + index}")], from + items.Count < all.Count, all.Count);
    }

    private void Note(string question, int queries)
    {
        lock (_gate)
            Calls.Add((question, queries));
    }
}
