using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Query</c> and <c>Stats</c>.</summary>
internal static class QueryFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<GraphRequest>("Query").InTime()
            .Field("node", (_, call) => NodeFields.Find(call, call.Argument<string>("id")!))
            .Field("nodes", (_, call) => Nodes(call))
            .Field("official", (_, call) => One(call, NodeKind.Official))
            .Field("officials", (_, call) => OfficialFields.List(call))
            .Field("identityProposals", (_, call) => call.Reads.Proposals(call.Page.First))
            .Field("judgements", (_, call) => call.Reads.Judgements())
            .Field("country", (_, call) => NodeFields.Find(call, NodeKind.Country, call.Argument<string>("code")!))
            .Field("countries", (_, call) => FacetFields.List(NodeKind.Country, call))
            .Field("meeting", (_, call) => One(call, NodeKind.Meeting))
            .Field("meetings", (_, call) => MeetingFields.List(call))
            .Field("claim", (_, call) => One(call, NodeKind.Claim))
            .Field("claims", (_, call) => ClaimFields.List(call, new()))
            .Field("article", (_, call) => One(call, NodeKind.Article))
            .Field("articles", (_, call) => ArticleFields.List(call))
            .Field("publisher", (_, call) => One(call, NodeKind.Publisher))
            .Field("publishers", (_, call) => FacetFields.List(NodeKind.Publisher, call))
            .Field("agency", (_, call) => One(call, NodeKind.Agency))
            .Field("agencies", (_, call) => FacetFields.List(NodeKind.Agency, call))
            .Field("topic", (_, call) => One(call, NodeKind.Topic))
            .Field("topics", (_, call) => FacetFields.List(NodeKind.Topic, call))
            .Field("search", (_, call) => SearchFields.Search(call))
            .Field("neighbourhood", (_, call) => AroundFields.Neighbourhood(call))
            .Field("path", (_, call) => AroundFields.Path(call))
            .Field("compare", (_, call) => CompareFields.Compare(call))
            .Field("timeline", (_, call) => TimelineFields.Timeline(call))
            .Field("histogram", (_, call) => TimelineFields.Histogram(call))
            .Field("positionsOver", (_, call) => ClaimFields.Positions(call))
            .Field("claimTotals", (_, call) => new ClaimTotals(ClaimFields.Asked(call, new())))
            .Field("trace", (_, call) => CompareFields.Trace(call))
            .Field("coverage", (_, call) => TotalsFields.Coverage(call))
            .Field("stats", (_, call) => call.Reads.Stats());

        types.For<GraphStats>("Stats")
            .Field("articles", stats => stats.Articles)
            .Field("officials", stats => stats.Officials)
            .Field("claims", stats => stats.Claims)
            .Field("meetings", stats => stats.Meetings)
            .Field("meetingReports", stats => stats.MeetingReports)
            .Field("mentions", stats => stats.Mentions);
    }

    private static Later<object?> One(Call call, NodeKind kind) => NodeFields.Find(call, kind, call.Key(kind, "id")!);

    private static Later<IReadOnlyList<object?>> Nodes(Call call) => Later.All(call.Strings("ids").Select(id => NodeFields.Find(call, id)));
}
