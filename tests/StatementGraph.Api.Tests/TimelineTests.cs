using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>What happened when, and how much.</summary>
public sealed class TimelineTests(Meetings graph) : IClassFixture<Meetings>
{
    private const string Item = "date { from } node { __typename ... on Meeting { key } ... on Claim { text } }";

    [Fact]
    public Task Meetings_and_claims_stand_in_one_order() => graph.Answers(
        $$"""{ timeline(officials: ["aram"], from: "2024-05-01") { totalCount edges { {{Item}} } } }""",
        """
        { "timeline": { "totalCount": 6, "edges": [
          { "date": { "from": "2024-05-01" }, "node": { "__typename": "Meeting", "key": "m-2" } },
          { "date": { "from": "2024-05-02" }, "node": { "__typename": "Claim", "text": "spoke of rail" } },
          { "date": { "from": "2024-05-02" }, "node": { "__typename": "Claim", "text": "customs duties on the border fall by 12 percent from next month" } },
          { "date": { "from": "2024-05-03" }, "node": { "__typename": "Claim", "text": "customs duties on the border fall by 15 percent from next month" } },
          { "date": { "from": "2024-06-01" }, "node": { "__typename": "Meeting", "key": "m-3" } },
          { "date": { "from": "2024-06-01" }, "node": { "__typename": "Claim", "text": "trade needs peace" } }
        ] } }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("officials: [\"aram\", \"zed\"],")]
    [InlineData("countries: [\"AA\", \"BB\"],")]
    [InlineData("officials: [\"aram\", \"dara\", \"nobody\"], countries: [\"BB\", \"AA\"], to: \"2024-06-01\",")]
    public async Task Pages_of_any_size_give_the_whole_line_once(string scope)
    {
        var whole = (await graph.AskAsync($"{{ timeline({scope} first: 100) {{ totalCount edges {{ {Item} }} }} }}"))["data"]!["timeline"]!;
        var items = whole["edges"]!.AsArray().Select(item => item!.ToJsonString()).ToList();
        Assert.Equal((int)whole["totalCount"]!, items.Count);
        for (var size = 1; size < 4; size++)
        {
            List<string> walked = [];
            for (string? after = null; ;)
            {
                var cursor = after is null ? "" : $", after: \"{after}\"";
                var page = (await graph.AskAsync($"{{ timeline({scope} first: {size}{cursor}) {{ pageInfo {{ hasNextPage endCursor }} edges {{ {Item} }} }} }}"))["data"]!["timeline"]!;
                walked.AddRange(page["edges"]!.AsArray().Select(item => item!.ToJsonString()));
                after = (string?)page["pageInfo"]!["endCursor"];
                if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                    break;
            }

            Assert.Equal(items, walked);
        }
    }

    [Fact]
    public Task How_much_a_month_and_a_year_have() => graph.Answers(
        """{ histogram(officials: ["aram"]) { from to meetings claims } years: histogram(by: YEAR) { from meetings claims } }""",
        """
        {
          "histogram": [
            { "from": "2024-02-01", "to": "2024-02-29", "meetings": 1, "claims": 0 }, { "from": "2024-05-01", "to": "2024-05-31", "meetings": 1, "claims": 3 },
            { "from": "2024-06-01", "to": "2024-06-30", "meetings": 1, "claims": 1 }
          ],
          "years": [{ "from": "2024-01-01", "meetings": 5, "claims": 4 }]
        }
        """);

    [Fact]
    public Task Positions_over_time_come_oldest_first() => graph.Answers(
        """{ positionsOver(official: "aram", topic: "trade", first: 2) { totalCount nodes { publishedOn } pageInfo { hasNextPage } } }""",
        """{ "positionsOver": { "totalCount": 3, "nodes": [{ "publishedOn": "2024-05-02" }, { "publishedOn": "2024-05-03" }], "pageInfo": { "hasNextPage": true } } }""");

    [Fact]
    public async Task A_cursor_of_nowhere_is_the_callers_error() =>
        Assert.Equal("'after' is not a cursor of this list.", (string?)(await graph.AskAsync("""{ timeline(after: "elsewhere") { totalCount } }"""))["errors"]![0]!["message"]);
}
