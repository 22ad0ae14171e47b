using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<FacetRecord>>> FacetsAsync(IReadOnlyList<FacetQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Facets(query)
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
