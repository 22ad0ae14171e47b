using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Role</c>, <c>Position</c> and <c>Occupancy</c>.</summary>
internal static class PositionFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<RoleStated>("Role")
            .Field("title", role => role.Title)
            .Field("position", role => role.Position)
            .Field("country", role => Facet.Maybe(NodeKind.Country, role.Country))
            .Field("evidence", role => role.Evidence);

        types.For<string>("Position")
            .Field("key", position => position)
            .Field("name", (position, call) => call.Names.Position(position, call.Argument<string>("language")!) ?? position);

        types.For<Occupancy>("Occupancy")
            .Field("title", occupancy => occupancy.Title)
            .Field("position", occupancy => occupancy.Position)
            .Field("country", occupancy => new Facet(NodeKind.Country, occupancy.Country))
            .Field("from", occupancy => occupancy.From)
            .Field("to", occupancy => occupancy.To)
            .Field("source", occupancy => occupancy.Source);
    }
}
