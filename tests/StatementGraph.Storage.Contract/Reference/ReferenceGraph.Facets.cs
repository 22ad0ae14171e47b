using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => (query.Among is null ? Facets(query) : Facets(query, query.Among))
            .Where(facet => query.Ids is null || query.Ids.Contains(facet.Id))
            .OrderByDescending(facet => facet.Claims).ThenBy(facet => facet.Id, StringComparer.Ordinal), query => query.Page);

    private IEnumerable<FacetRecord> Facets(FacetQuery query)
    {
        var counted = All.SelectMany(facts => FacetsOf(facts, query.Kind)
            .Select(facet => (facet.Id, Claims: facet.Claims.Count(claim => query.Speaker is null || Canonical(facts, claim.Speaker) == query.Speaker))));
        return counted
            .Where(facet => query.Speaker is null || facet.Claims > 0)
            .GroupBy(facet => facet.Id)
            .Select(facet => new FacetRecord(facet.Key, NameOf(query.Kind, facet.Key), facet.Sum(one => one.Claims), facet.Count()));
    }

    private IEnumerable<FacetRecord> Facets(FacetQuery query, ClaimQuery among) => Claims()
        .Where(claim => Matches(claim, among) && Holds(among.Where, claim))
        .SelectMany(claim => Counted(claim, query.Kind).Distinct().Select(id => (Id: id, Claim: claim)))
        .GroupBy(one => one.Id)
        .Select(one => new FacetRecord(one.Key, NameOf(query.Kind, one.Key), one.Count(), one.Select(each => each.Claim.ArticleId).Distinct().Count()));

    private IEnumerable<string> Counted(ClaimRecord claim, NodeKind kind) => kind switch
    {
        NodeKind.Country => claim.Claim.Countries,
        NodeKind.Topic => claim.Claim.Topics,
        NodeKind.Official => [claim.SpeakerId],
        NodeKind.Publisher => articles[claim.ArticleId].Publisher is { } publisher ? [publisher.Id] : [],
        NodeKind.Agency => articles[claim.ArticleId].Agencies.Select(agency => agency.Id),
        _ => throw new ArgumentException($"{kind} is nothing that claims are counted by."),
    };

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<DayCount>>> DaysAsync(IReadOnlyList<DayQuery> queries, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<DayCount>>>([.. queries.Select(Days)]);

    private List<DayCount> Days(DayQuery query)
    {
        var meetings = Meetings().Where(meeting => query.Meetings is { } asked && Matches(meeting, asked) && Holds(asked.Where, meeting)).Select(meeting => meeting.Date?.From).ToList();
        var claims = Claims().Where(claim => query.Claims is { } asked && Matches(claim, asked) && Holds(asked.Where, claim)).Select(claim => claim.Date).ToList();
        return [.. meetings.Concat(claims).OfType<DateOnly>().Distinct().Order().Select(day => new DayCount(day, meetings.Count(one => one == day), claims.Count(one => one == day)))];
    }

    // The facets of one article, each once, with the claims that count for it.
    private static IEnumerable<(string Id, IReadOnlyList<Claim> Claims)> FacetsOf(ArticleFacts facts, NodeKind kind) => kind switch
    {
        NodeKind.Country => ByTag(facts, claim => claim.Countries),
        NodeKind.Topic => ByTag(facts, claim => claim.Topics),
        NodeKind.Publisher => facts.Publisher is { } publisher ? [(publisher.Id, facts.Claims)] : [],
        NodeKind.Agency => facts.Agencies.Select(agency => agency.Id).Distinct().Select(id => (id, facts.Claims)),
        _ => throw new ArgumentException($"{kind} is no facet."),
    };

    private static IEnumerable<(string Id, IReadOnlyList<Claim> Claims)> ByTag(ArticleFacts facts, Func<Claim, IReadOnlyList<string>> tags) =>
        facts.Claims.SelectMany(tags).Distinct()
            .Select(tag => (tag, (IReadOnlyList<Claim>)[.. facts.Claims.Where(claim => tags(claim).Contains(tag))]));

    // The name that most articles give, the ordinally smallest of equals.
    private string NameOf(NodeKind kind, string id) => All
        .SelectMany(facts => NamesIn(facts, kind, id).Distinct())
        .GroupBy(name => name)
        .OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? id;

    private static IEnumerable<string> NamesIn(ArticleFacts facts, NodeKind kind, string id) => kind switch
    {
        NodeKind.Publisher when facts.Publisher?.Id == id => [facts.Publisher.Name],
        NodeKind.Agency => facts.Agencies.Where(agency => agency.Id == id).Select(agency => agency.Name),
        _ => [],
    };
}
