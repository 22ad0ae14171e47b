using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>Lists in both orders, and pages in both directions.</summary>
public sealed class OrderTests(Meetings graph) : IClassFixture<Meetings>
{
    [Theory]
    [InlineData("meetings", "key", "OLDEST_FIRST")]
    [InlineData("claims", "text", "OLDEST_FIRST")]
    [InlineData("articles", "key", "OLDEST_FIRST")]
    [InlineData("officials", "key", "Z_TO_A")]
    [InlineData("topics", "key", "FEWEST_FIRST")]
    [InlineData("publishers", "key", "FEWEST_FIRST")]
    public async Task The_opposite_order_is_the_list_backwards(string list, string field, string order)
    {
        var forwards = await NodesAsync($"{{ {list} {{ nodes {{ {field} }} }} }}", list);
        Assert.True(forwards.Count > 1);
        Assert.Equal(Enumerable.Reverse(forwards), await NodesAsync($"{{ {list}(orderBy: {order}) {{ nodes {{ {field} }} }} }}", list));
    }

    [Theory]
    [InlineData("meetings", "")]
    [InlineData("meetings", "orderBy: OLDEST_FIRST,")]
    [InlineData("officials", "")]
    public async Task The_last_pages_show_the_list_from_its_end_each_in_order(string list, string order)
    {
        var whole = await NodesAsync($"{{ {list}({order} first: 100) {{ nodes {{ key }} }} }}", list);
        List<string> walked = [];
        for (string? before = null; ;)
        {
            var cursor = before is null ? "" : $", before: \"{before}\"";
            var page = (await graph.AskAsync($"{{ {list}({order} last: 2{cursor}) {{ nodes {{ key }} pageInfo {{ hasPreviousPage hasNextPage startCursor }} }} }}"))["data"]![list]!;
            walked.InsertRange(0, page["nodes"]!.AsArray().Select(node => node!.ToJsonString()));
            Assert.Equal(before is not null, (bool)page["pageInfo"]!["hasNextPage"]!);
            before = (string?)page["pageInfo"]!["startCursor"];
            if (!(bool)page["pageInfo"]!["hasPreviousPage"]!)
                break;
        }

        Assert.Equal(whole, walked);
    }

    [Theory]
    [InlineData("last: 0", "'last' goes from 1 to 100, not 0.")]
    [InlineData("last: 2, after: \"x\"", "'after' does not go with 'last'.")]
    [InlineData("before: \"x\"", "'before' does not go with 'first'.")]
    public async Task A_page_has_one_direction(string arguments, string message) =>
        Assert.Equal(message, (string?)(await graph.AskAsync($"{{ claims({arguments}) {{ totalCount }} }}"))["errors"]![0]!["message"]);

    private async Task<List<string>> NodesAsync(string query, string list) =>
        [.. (await graph.AskAsync(query))["data"]![list]!["nodes"]!.AsArray().Select(node => node!.ToJsonString())];
}
