using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>Who is around somebody, and how two are connected.</summary>
public sealed class AroundTests(Meetings graph) : IClassFixture<Meetings>
{
    [Fact]
    public Task Those_met_come_nearest_first_then_most_met() => graph.Answers(
        """{ neighbourhood(of: ["aram"], depth: 2) { truncated nodes { distance official { key } } edges { count one { key } other { key } first last } } }""",
        """
        { "neighbourhood": {
          "truncated": false,
          "nodes": [
            { "distance": 0, "official": { "key": "aram" } }, { "distance": 1, "official": { "key": "dara" } },
            { "distance": 1, "official": { "key": "zed" } }, { "distance": 2, "official": { "key": "yara" } }
          ],
          "edges": [
            { "count": 2, "one": { "key": "aram" }, "other": { "key": "dara" }, "first": "2024-02-28", "last": "2024-05-01" },
            { "count": 1, "one": { "key": "aram" }, "other": { "key": "zed" }, "first": "2024-06-01", "last": "2024-06-01" },
            { "count": 1, "one": { "key": "zed" }, "other": { "key": "yara" }, "first": "2024-07-01", "last": "2024-07-01" }
          ]
        } }
        """);

    [Fact]
    public Task What_the_limit_leaves_out_is_told() => graph.Answers(
        """{ few: neighbourhood(of: ["aram"], limit: 2) { truncated nodes { official { key } } } all: neighbourhood(of: ["aram"], limit: 3) { truncated } }""",
        """{ "few": { "truncated": true, "nodes": [{ "official": { "key": "aram" } }, { "official": { "key": "dara" } }] }, "all": { "truncated": false } }""");

    [Fact]
    public async Task A_country_stands_for_its_officials()
    {
        var id = (string)(await graph.AskAsync("""{ country(code: "BB") { id } }"""))["data"]!["country"]!["id"]!;
        await graph.Answers($$"""{ none: neighbourhood(of: ["{{id}}"]) { nodes { distance } } }""", """{ "none": { "nodes": [] } }""");
    }

    [Fact]
    public Task Only_meetings_that_the_filter_lets_through_join() => graph.Answers(
        """{ neighbourhood(of: ["aram"], where: { date: { from: "2024-05-01", to: "2024-05-31" } }) { nodes { official { key } } edges { count } } }""",
        """{ "neighbourhood": { "nodes": [{ "official": { "key": "aram" } }, { "official": { "key": "dara" } }], "edges": [{ "count": 1 }] } }""");

    [Fact]
    public Task A_path_shows_the_sentence_of_every_step() => graph.Answers(
        """{ path(from: "dara", to: "yara") { length steps { from { key } to { key } meeting { key } evidence { quote } } } }""",
        """
        { "path": { "length": 3, "steps": [
          { "from": { "key": "dara" }, "to": { "key": "aram" }, "meeting": { "key": "m-2" }, "evidence": [{ "quote": "received" }, { "quote": "met" }] },
          { "from": { "key": "aram" }, "to": { "key": "zed" }, "meeting": { "key": "m-3" }, "evidence": [{ "quote": "met" }] },
          { "from": { "key": "zed" }, "to": { "key": "yara" }, "meeting": { "key": "m-4" }, "evidence": [{ "quote": "Zed met Yara" }] }
        ] } }
        """);

    [Theory]
    [InlineData("dara", "bahar", 3, "null")]
    [InlineData("dara", "bahar", 4, """{ "length": 4 }""")]
    [InlineData("dara", "dara", 1, """{ "length": 0 }""")]
    [InlineData("bahar", "tal", 10, "null")]
    [InlineData("dara", "nobody", 10, "null")]
    public Task A_path_is_no_longer_than_asked_and_an_invitation_is_no_meeting(string from, string to, int most, string path) =>
        graph.Answers($$"""{ path(from: "{{from}}", to: "{{to}}", maxLength: {{most}}) { length } }""", $$"""{ "path": {{path}} }""");

    [Fact]
    public async Task Too_far_is_the_callers_error() =>
        Assert.Equal("'maxLength' goes from 1 to 10, not 11.", (string?)(await graph.AskAsync("""{ path(from: "a", to: "b", maxLength: 11) { length } }"""))["errors"]![0]!["message"]);
}
