using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Country</c>, <c>Topic</c>, <c>Publisher</c> and <c>Agency</c>.</summary>
internal static class FacetFields
{
    public static void Add(SchemaTypes types)
    {
        Counted(types, NodeKind.Country)
            .Field("code", country => country.Id)
            .Field("name", (country, call) => call.Names.Country(country.Id, call.Argument<string>("language")!) ?? country.Id)
            .Field("officials", (country, call) => OfficialFields.List(call, country.Id))
            .Field("meetings", (country, call) => MeetingFields.List(call, country: country.Id))
            .Field("claims", (country, call) => ClaimFields.List(call, new() { Country = country.Id }));

        Counted(types, NodeKind.Topic)
            .Field("key", topic => topic.Id)
            .Field("name", (topic, call) => call.Names.Topic(topic.Id, call.Argument<string>("language")!) ?? topic.Id)
            .Field("claims", (topic, call) => ClaimFields.List(call, new() { Topic = topic.Id }));

        Outlet(types, NodeKind.Publisher)
            .Field("articles", (publisher, call) => ArticleFields.List(call, publisher: publisher.Id))
            .Field("claims", (publisher, call) => ClaimFields.List(call, new() { Publisher = publisher.Id }));

        Outlet(types, NodeKind.Agency)
            .Field("articles", (agency, call) => ArticleFields.List(call, agency: agency.Id))
            .Field("claims", (agency, call) => ClaimFields.List(call, new() { Agency = agency.Id }));
    }

    /// <summary>All of one kind.</summary>
    public static object List(NodeKind kind, Call call) => call.Connect(
        call.Reads.Facets(new() { Kind = kind, Page = call.Page }), record => new Facet(kind, record.Id, record));

    private static TypeFields<Facet> Counted(SchemaTypes types, NodeKind kind) =>
        types.For<Facet>(kind.ToString()).Is(node => node is Facet facet && facet.Kind == kind)
            .Field("id", facet => GlobalId.Of(kind, facet.Id))
            .Field("claimCount", (facet, call) => facet.Read(call, record => record.Claims, 0))
            .Field("articleCount", (facet, call) => facet.Read(call, record => record.Articles, 0));

    private static TypeFields<Facet> Outlet(SchemaTypes types, NodeKind kind) => Counted(types, kind)
        .Field("key", outlet => outlet.Id)
        .Field("name", (outlet, call) => outlet.Read(call, record => record.Name, outlet.Id));
}
