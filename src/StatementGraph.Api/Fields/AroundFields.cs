using StatementGraph.Api.Questions;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers who is around somebody, and how two are connected.</summary>
internal static class AroundFields
{
    private const int MostDepth = 6;
    private const int MostOfficials = 500;
    private const int MostSteps = 10;

    public static void Add(SchemaTypes types)
    {
        types.For<Neighbourhood>("Neighbourhood")
            .Field("nodes", around => around.Nodes)
            .Field("edges", around => around.Edges)
            .Field("truncated", around => around.IsTruncated);
        types.For<Neighbour>("NeighbourhoodNode")
            .Field("official", node => node.Official)
            .Field("distance", node => node.Distance);
        types.For<MetRecord>("NeighbourhoodEdge")
            .Field("one", (edge, call) => call.Reads.Official(edge.OfficialId))
            .Field("other", (edge, call) => call.Reads.Official(edge.OtherId))
            .Field("count", edge => edge.Count)
            .Field("first", edge => edge.First)
            .Field("last", edge => edge.Last)
            .Field("meetings", (edge, call) => MeetingFields.List(call, participants: [edge.OfficialId, edge.OtherId], status: MeetingStatus.Past));
        types.For<IReadOnlyList<PathStep>>("Path")
            .Field("length", way => way.Count)
            .Field("steps", way => way);
        types.For<PathStep>("PathStep")
            .Field("from", (step, call) => call.Reads.Official(step.From))
            .Field("to", (step, call) => call.Reads.Official(step.To))
            .Field("meeting", step => step.Meeting)
            .Field("evidence", (step, call) => MeetingFields.Evidence(step.Meeting, call.Reads));
    }

    /// <summary>Officials around some officials and countries.</summary>
    public static object Neighbourhood(Call call)
    {
        var of = call.Strings("of").Select(Start).ToList();
        var (depth, limit) = (call.Number("depth", 0, MostDepth), call.Number("limit", 1, MostOfficials));
        var among = call.Given("where") || call.Given("filter") ? MeetingFields.Asked(call) : null;
        return call.Reads.Ask((reader, cancellation) => Questions.Neighbourhood.AroundAsync(reader, Keys(of, NodeKind.Official), Keys(of, NodeKind.Country), depth, limit, among, cancellation));
    }

    /// <summary>The shortest way from one official to another.</summary>
    public static object Path(Call call)
    {
        var (from, to, length) = (call.Key(NodeKind.Official, "from")!, call.Key(NodeKind.Official, "to")!, call.Number("maxLength", 1, MostSteps));
        return call.Reads.Ask((reader, cancellation) => ShortestPath.StepsAsync(reader, from, to, length, cancellation));
    }

    private static (NodeKind Kind, string Key) Start(string id) => GlobalId.Parse(id) switch
    {
        { Kind: NodeKind.Official or NodeKind.Country } node => node,
        null => (NodeKind.Official, id),
        { } node => throw new BadArgumentError($"'of' takes officials and countries, not a {node.Kind}."),
    };

    private static List<string> Keys(IEnumerable<(NodeKind Kind, string Key)> of, NodeKind kind) => [.. of.Where(one => one.Kind == kind).Select(one => one.Key)];
}
