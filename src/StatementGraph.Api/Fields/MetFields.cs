using StatementGraph.Api.Loading;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers whom an official met, how often, when, and at which meetings.</summary>
internal static class MetFields
{
    public static void Add(SchemaTypes types)
    {
        ConnectionFields.Add<MetRecord>(types, "Met", (met, call) => call.Reads.Official(met.OtherId).AsObject())
            .Field("count", edge => Met(edge).Count)
            .Field("first", edge => Met(edge).First)
            .Field("last", edge => Met(edge).Last)
            .Field("meetings", (edge, call) => MeetingFields.List(call, participants: [Met(edge).OfficialId, Met(edge).OtherId], status: MeetingStatus.Past));
    }

    /// <summary>The officials that one official met.</summary>
    public static Later<Connection> Met(string official, Call call) => call.Connect(call.Reads.Met(
        new() { Official = official, Others = call.Key(NodeKind.Official, "with") is { } other ? [other] : null, Page = call.Page }));

    private static MetRecord Met(Edge edge) => (MetRecord)edge.Item;
}
