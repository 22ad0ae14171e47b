using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Official</c> and what articles and the authority state of one.</summary>
internal static class OfficialFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<OfficialRecord>("Official").Is(node => node is OfficialRecord)
            .Field("id", official => GlobalId.Of(NodeKind.Official, official.Id))
            .Field("key", official => official.Id)
            .Field("name", official => official.Name)
            .Field("aliases", official => official.Aliases)
            .Field("localNames", (official, call) => call.Reads.Profile(official.Id).Then(profile => profile?.Names ?? []))
            .Field("countries", official => Facet.All(NodeKind.Country, official.Countries))
            .Field("roles", (official, call) => call.Connect(call.Reads.Roles(new(official.Id, call.Page)), role => role.Role))
            .Field("occupancies", (official, call) => call.Reads.Profile(official.Id).Then(profile => profile?.Occupancies ?? []))
            .Field("mentions", (official, call) => call.Connect(call.Reads.Mentions(new(official.Id, call.Page))))
            .Field("identity", (official, call) => call.Reads.Identity(official.Id))
            .Field("met", (official, call) => MetFields.Met(official.Id, call))
            .Field("meetings", (official, call) => MeetingFields.List(call, participants: [official.Id]))
            .Field("said", (official, call) => ClaimFields.List(call, new() { Speaker = official.Id }))
            .Field("heard", (official, call) => ClaimFields.List(call, new() { Addressee = official.Id }))
            .Field("saidByTopic", (official, call) => SaidByFields.List(official.Id, NodeKind.Topic, call))
            .Field("saidByCountry", (official, call) => SaidByFields.List(official.Id, NodeKind.Country, call));

        types.For<LocalName>("LocalName")
            .Field("language", name => name.Language)
            .Field("name", name => name.Name);

        types.For<MentionRecord>("Mention")
            .Field("kind", mention => EnumNames.Of(mention.Mention.Kind))
            .Field("evidence", mention => mention.Mention.Evidence)
            .Field("reason", mention => mention.Reason);
    }

    /// <summary>Officials that the filter, and where the list stands, let through.</summary>
    public static object List(Call call, string? country = null) => call.Connect(call.Reads.Officials(new()
    {
        Name = call.Where.Text("name"),
        Country = Where.Both("country", call.Where.Text("country"), country),
        Position = call.Where.Text("position"),
        Where = call.Filter(NodeKind.Official),
        Page = call.Page,
    }));
}
