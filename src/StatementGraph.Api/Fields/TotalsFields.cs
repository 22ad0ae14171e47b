using StatementGraph.Api.Loading;
using StatementGraph.Api.Questions;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers what some claims come to: by whom, about what, published by whom and when; and what an outlet covers.</summary>
internal static class TotalsFields
{
    public static void Add(SchemaTypes types)
    {
        var totals = types.For<ClaimTotals>("ClaimTotals")
            .Field("count", (claims, call) => call.Reads.Claims(claims.Of with { Page = new(1) }).Then(page => page.TotalCount))
            .Field("first", (claims, call) => Days(claims, call).Then(days => days.Count == 0 ? (DateOnly?)null : days[0].Day))
            .Field("last", (claims, call) => Days(claims, call).Then(days => days.Count == 0 ? (DateOnly?)null : days[^1].Day))
            .Field("times", (claims, call) =>
            {
                var unit = TimelineFields.Unit(call);
                return Days(claims, call).Then(days => TimeCount.By(unit, days));
            });
        foreach (var (field, kind) in new[]
            {
                ("officials", NodeKind.Official), ("topics", NodeKind.Topic), ("countries", NodeKind.Country), ("publishers", NodeKind.Publisher), ("agencies", NodeKind.Agency),
            })
            totals.Field(field, (claims, call) => call.Reads.Facets(new() { Kind = kind, Among = claims.Of, Page = call.Page }).Then(page => page.Items.Select(record => new Total(kind, record))));
        foreach (var kind in new[] { NodeKind.Official, NodeKind.Topic, NodeKind.Country, NodeKind.Publisher, NodeKind.Agency })
            types.For<Total>($"{kind}Total")
                .Field(kind.ToString().ToLowerInvariant(), Node)
                .Field("claims", total => total.Record.Claims)
                .Field("articles", total => total.Record.Articles);
        types.For<Facet>("Coverage")
            .Field("outlet", outlet => outlet)
            .Field("articles", (outlet, call) => outlet.Read(call, record => record.Articles, 0))
            .Field("claims", outlet => new ClaimTotals(new() { Publisher = outlet.Id }));
    }

    /// <summary>What a publisher's articles cover; null where there is no such publisher.</summary>
    public static object Coverage(Call call) => NodeFields.Find(call, NodeKind.Publisher, call.Key(NodeKind.Publisher, "outlet")!);

    // The record counts some claims only, so that the node is made anew and counts all.
    private static object? Node(Total total, Call call) =>
        total.Kind == NodeKind.Official ? call.Reads.Official(total.Record.Id) : new Facet(total.Kind, total.Record.Id);

    private static Later<IReadOnlyList<DayCount>> Days(ClaimTotals claims, Call call) => call.Reads.Days(new(null, claims.Of));

    private sealed record Total(NodeKind Kind, FacetRecord Record);
}

/// <summary>Claims that are counted, not read.</summary>
internal sealed record ClaimTotals(ClaimQuery Of);
