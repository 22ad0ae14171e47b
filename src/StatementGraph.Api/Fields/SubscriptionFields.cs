using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Subscription</c>: first asked, a field says what it lets through; asked again for each event, it is the event.</summary>
internal static class SubscriptionFields
{
    public static void Add(SchemaTypes types) => types.For<object>("Subscription")
        .Event("claimAdded", (call, opening) => opening.Claims = new()
        {
            Speaker = call.Key(NodeKind.Official, "official"), Country = call.Argument<string>("country"), Topic = call.Key(NodeKind.Topic, "topic"),
        })
        .Event("meetingAdded", (call, opening) => opening.Meetings = new()
        {
            Participants = call.Key(NodeKind.Official, "official") is { } id ? [id] : null, Country = call.Argument<string>("country"),
        });
}
