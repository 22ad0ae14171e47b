using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>What a store holds, by id: what questions can be asked about.</summary>
internal sealed record KnownIds(
    IReadOnlyList<string> Officials, IReadOnlyList<string> Claims, IReadOnlyList<string> Meetings, IReadOnlyList<string> Articles,
    IReadOnlyDictionary<NodeKind, IReadOnlyList<string>> Facets)
{
    /// <summary>The four kinds of facet.</summary>
    public static readonly NodeKind[] FacetKinds = [NodeKind.Country, NodeKind.Publisher, NodeKind.Agency, NodeKind.Topic];

    public static async Task<KnownIds> OfAsync(IGraphReader graph, CancellationToken cancellation)
    {
        var all = new PageRequest(1000);
        var facets = await graph.FacetsAsync([.. FacetKinds.Select(kind => new FacetQuery { Kind = kind, Page = all })], cancellation);
        return new KnownIds(
            Ids(await graph.OfficialsAsync([new OfficialQuery { Page = all }], cancellation), official => official.Id),
            Ids(await graph.ClaimsAsync([new ClaimQuery { Page = all }], cancellation), claim => claim.Claim.Id),
            Ids(await graph.MeetingsAsync([new MeetingQuery { Page = all }], cancellation), meeting => meeting.Id),
            Ids(await graph.ArticlesAsync([new ArticleQuery { Page = all }], cancellation), article => article.Article.Id),
            FacetKinds.Zip(facets).ToDictionary(pair => pair.First, IReadOnlyList<string> (pair) => [.. pair.Second.Items.Select(facet => facet.Id)]));
    }

    private static List<string> Ids<T>(IReadOnlyList<Page<T>> pages, Func<T, string> id) => [.. pages[0].Items.Select(id)];
}
