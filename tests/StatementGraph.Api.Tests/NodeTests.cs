using CsCheck;
using StatementGraph.Api.Fields;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests;

/// <summary>Relay's contract: nodes by id, connections, cursors.</summary>
public class NodeTests
{
    [Fact]
    public Task A_node_by_its_opaque_id() => Graph.Answers(
        "query($id: ID!) { node(id: $id) { __typename id ... on Official { name } } official(id: $id) { key } }",
        """
        {
          "node": { "__typename": "Official", "id": "T2ZmaWNpYWw6cmFtaW4tZGVsYXZhcmk", "name": "Ramin Delavari" },
          "official": { "key": "ramin-delavari" }
        }
        """,
        """{ "id": "T2ZmaWNpYWw6cmFtaW4tZGVsYXZhcmk" }""");

    [Fact]
    public Task Nodes_of_several_types_in_the_order_asked() => Graph.Answers(
        "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
        """{ "nodes": [{ "__typename": "Topic" }, null, { "__typename": "Meeting" }, { "__typename": "Country" }, { "__typename": "Agency" }] }""",
        $$"""
        { "ids": ["{{GlobalId.Of(NodeKind.Topic, "transport")}}", "{{GlobalId.Of(NodeKind.Claim, "none")}}", "{{GlobalId.Of(NodeKind.Meeting, "m-1")}}",
                  "{{GlobalId.Of(NodeKind.Country, "XA")}}", "{{GlobalId.Of(NodeKind.Agency, "alef")}}"] }
        """);

    [Fact]
    public Task The_id_of_another_type_is_an_error() => Graph.Fails(
        $$"""{ claim(id: "{{GlobalId.Of(NodeKind.Official, "ramin-delavari")}}") { text } }""",
        "BAD_ARGUMENT", "The id is of a Official, not of a Claim.");

    [Theory]
    [InlineData("ramin-delavari")]
    [InlineData("")]
    [InlineData("\\u0000")]
    [InlineData("T2ZmaWNpYWw=")]
    public Task What_is_no_id_is_an_error(string id) => Graph.Fails(
        $$"""{ node(id: "{{id}}") { id } }""", "BAD_ARGUMENT", "The id is not one that this graph gave.");

    [Fact]
    public void Every_key_comes_back_from_its_id() =>
        Gen.Select(Gen.Enum<NodeKind>(), Gen.String).Where(node => IsWellFormed(node.Item2)).Sample(node =>
            Assert.Equal((node.Item1, node.Item2), GlobalId.Parse(GlobalId.Of(node.Item1, node.Item2))));

    [Fact]
    public Task A_connection_goes_on_behind_its_cursor() => Graph.Answers(
        """
        {
          start: officials(first: 1) { ...page }
          rest: officials(first: 1, after: "cursor-0") { ...page }
        }
        fragment page on OfficialConnection {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { key } }
        }
        """,
        """
        {
          "start": {
            "totalCount": 2,
            "pageInfo": { "hasNextPage": true, "hasPreviousPage": false, "startCursor": "cursor-0", "endCursor": "cursor-0" },
            "edges": [{ "cursor": "cursor-0", "node": { "key": "ramin-delavari" } }]
          },
          "rest": {
            "totalCount": 2,
            "pageInfo": { "hasNextPage": false, "hasPreviousPage": true, "startCursor": "cursor-1", "endCursor": "cursor-1" },
            "edges": [{ "cursor": "cursor-1", "node": { "key": "sami-murad" } }]
          }
        }
        """);

    [Fact]
    public Task A_cursor_of_nowhere_is_an_error() => Graph.Fails(
        """{ officials(after: "elsewhere") { totalCount } }""", "BAD_ARGUMENT", "'after' is not a cursor of this list.");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public Task A_page_has_a_size(int first) => Graph.Fails(
        $$"""{ officials(first: {{first}}) { totalCount } }""", "BAD_ARGUMENT", $"'first' goes from 1 to 100, not {first}.");

    [Fact]
    public async Task A_page_too_large_is_refused_with_the_figures()
    {
        var extensions = System.Text.Json.Nodes.JsonNode.Parse(await Graph.Executor().ExecuteAsync("{ officials(last: 250) { totalCount } }", null, null, TestContext.Current.CancellationToken))!["errors"]![0]!["extensions"]!;
        Assert.Equal((250, 100), ((int)extensions["reached"]!, (int)extensions["limit"]!));
    }

    // A lone surrogate has no UTF-8 and is in no store.
    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
