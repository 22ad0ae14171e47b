using System.Text.Json.Nodes;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Storage.Sqlite;

namespace StatementGraph.Api.Tests;

/// <summary>The same questions over the real store.</summary>
public sealed class StoreTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("statementgraph-api-").FullName;
    private SqliteGraphStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = SqliteGraphStore.Open(Path.Combine(_folder, "graph.db"), new PlainFolding());
        await _store.AddAsync(SampleFacts.All, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("""{ official(id: "ramin-delavari") { name met { edges { count first last node { name } meetings { nodes { reports { totalCount } evidence { sentence } } } } } } }""")]
    [InlineData("""{ claims { nodes { text kind act rule speaker { name } addressee { name } cueEvidence { quote start } topics { key claimCount } countries { code articleCount } meeting { key } } } }""")]
    [InlineData("""{ officials { nodes { key roles { nodes { title evidence { quote } } } occupancies { source } saidByTopic { edges { count node { claimCount } } } saidByCountry { edges { count node { code } } } } } }""")]
    [InlineData("""{ articles { nodes { title url publishedOn publisher { key articleCount } agencies { agency { key claimCount } evidence { quote } } claims { nodes { text } } } } }""")]
    [InlineData("""{ stats { articles officials claims meetings meetingReports } }""")]
    [InlineData("""{ country(code: "XB") { claimCount officials { nodes { key } } claims { totalCount } } topic(id: "transport") { claims { totalCount } } official(id: "nobody") { key } }""")]
    public async Task The_store_answers_as_the_port_promises(string query)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var expected = await Graph.Executor().ExecuteAsync(query, null, null, cancellation);
        var actual = await new GraphQlExecutor(_store, new SampleNames()).ExecuteAsync(query, null, null, cancellation);
        Assert.Equal(JsonNode.Parse(expected)!.ToString(), JsonNode.Parse(actual)!.ToString());
        Assert.DoesNotContain("errors", actual, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_follow_on_each_other()
    {
        var executor = new GraphQlExecutor(_store);
        List<string> keys = [];
        for (string? after = null; ;)
        {
            var page = JsonNode.Parse(await executor.ExecuteAsync(
                "query($after: String) { claims(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { key } } }",
                new JsonObject { ["after"] = after }.ToJsonString(), null, TestContext.Current.CancellationToken))!["data"]!["claims"]!;
            keys.AddRange(page["nodes"]!.AsArray().Select(node => (string)node!["key"]!));
            after = (string?)page["pageInfo"]!["endCursor"];
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
        }

        Assert.Equal(SampleGraph.Claims.Select(claim => claim.Claim.Id), keys);
    }

    [Fact]
    public async Task A_cursor_of_nowhere_is_the_callers_error()
    {
        var json = await new GraphQlExecutor(_store).ExecuteAsync("""{ claims(after: "elsewhere") { totalCount } }""", null, null, TestContext.Current.CancellationToken);
        Assert.Equal("BAD_ARGUMENT", (string?)JsonNode.Parse(json)!["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Hostile_words_are_words()
    {
        foreach (var words in (string[])["\"", "*", "NEAR(a b)", "a OR b", "'; DROP TABLE claim; --", "-", "{a}:b", "\u0000", ""])
        {
            var answer = await new GraphQlExecutor(_store).AnswerAsync(
                "query($w: String!) { search(text: $w) { totalCount } claims(where: { text: $w }) { totalCount } articles(where: { text: $w }) { totalCount } officials(where: { name: $w }) { totalCount } }",
                new JsonObject { ["w"] = words }.ToJsonString(), null, TestContext.Current.CancellationToken);
            Assert.False(answer.HasErrors, $"{words}: {answer.Json}");
        }
    }
}
