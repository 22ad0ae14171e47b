using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers what an official spoke about: topics or countries, each with the number of that official's claims.</summary>
internal static class SaidByFields
{
    public static void Add(SchemaTypes types)
    {
        AddKind(types, "SaidByTopic").Field("claims", (edge, call) =>
            ClaimFields.List(call, new() { Speaker = Said(edge).Speaker, Topic = Said(edge).Count.Id }));
        AddKind(types, "SaidByCountry").Field("claims", (edge, call) =>
            ClaimFields.List(call, new() { Speaker = Said(edge).Speaker, Country = Said(edge).Count.Id }));
    }

    /// <summary>The topics or countries of one speaker's claims.</summary>
    public static Later<Connection> List(string speaker, NodeKind kind, Call call) => call.Connect(
        call.Reads.Facets(new() { Kind = kind, Speaker = speaker, Page = call.Page }),
        count => new SaidAbout(speaker, kind, count));

    // The counts of the record are the speaker's, so the node is made anew and counts everybody's.
    private static TypeFields<Edge> AddKind(SchemaTypes types, string name) =>
        ConnectionFields.Add<SaidAbout>(types, name, (said, _) => Later.Known(new Facet(said.Kind, said.Count.Id)))
            .Field("count", edge => Said(edge).Count.Claims);

    private static SaidAbout Said(Edge edge) => (SaidAbout)edge.Item;

    private sealed record SaidAbout(string Speaker, NodeKind Kind, FacetRecord Count);
}
