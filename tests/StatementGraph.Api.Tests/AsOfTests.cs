using System.Text.Json.Nodes;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Storage.History;
using StatementGraph.Storage.Sqlite;

namespace StatementGraph.Api.Tests;

/// <summary>The graph as it was known at an instant.</summary>
public sealed class AsOfTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("statementgraph-api-").FullName;
    private int _stores;
    private SqliteGraphStore _store = null!;
    private PastGraphs _history = null!;

    public async ValueTask InitializeAsync()
    {
        _store = Open();
        await _store.AddAsync([.. SampleFacts.All.Select((facts, hour) => facts with { RecordedAt = Start.AddHours(hour) })], TestContext.Current.CancellationToken);
        _history = new(_store, () => Open() is var past ? new(past, past.DisposeAsync) : null!, 10);
    }

    public async ValueTask DisposeAsync()
    {
        await _history.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Each_field_of_the_root_has_its_own_instant_and_all_below_it_rests_on_that()
    {
        var data = (await AskAsync("""
            {
              before: stats(asOf: "2026-03-01T11:59:59Z") { articles claims }
              first: articles(first: 2, asOf: "2026-03-01T15:30:00+03:30") { totalCount nodes { recordedAt claims(first: 2) { nodes { speaker { met(first: 2) { totalCount edges { meetings(first: 2) { nodes { reports { totalCount } } } } } } } } } }
              now: meetings { nodes { reports { totalCount } } }
            }
            """))["data"]!;
        Assert.Equal("""{"articles":0,"claims":0}""", data["before"]!.ToJsonString());
        Assert.Equal("2026-03-01T12:00:00Z", (string?)data["first"]!["nodes"]![0]!["recordedAt"]);
        Assert.Equal(1, (int)data["first"]!["totalCount"]!);
        Assert.Equal("""{"totalCount":1,"edges":[{"meetings":{"nodes":[{"reports":{"totalCount":1}}]}}]}""",
            data["first"]!["nodes"]![0]!["claims"]!["nodes"]![0]!["speaker"]!["met"]!.ToJsonString());
        Assert.Equal(2, (int)data["now"]!["nodes"]![0]!["reports"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("""{ stats(asOf: "2999-01-01T00:00:00Z") { articles } }""", "BAD_ARGUMENT")]
    [InlineData("""{ stats(asOf: "2026-03-01T12:00:00") { articles } }""", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("""{ stats(asOf: "yesterday") { articles } }""", "ARGUMENTS_OF_CORRECT_TYPE")]
    public async Task An_instant_that_is_none_or_still_to_come_is_refused(string query, string code) =>
        Assert.Equal(code, (string?)(await AskAsync(query))["errors"]![0]!["extensions"]!["code"]);

    [Fact]
    public async Task A_graph_too_large_to_be_made_again_is_refused_with_the_figures()
    {
        await using var small = new PastGraphs(_store, () => throw new InvalidOperationException("Nothing is made."), 1);
        var executor = new GraphQlExecutor(_store, settings: new() { History = small });
        var error = JsonNode.Parse(await executor.ExecuteAsync("""{ stats(asOf: "2026-03-02T00:00:00Z") { articles } }""", null, null, TestContext.Current.CancellationToken))!["errors"]![0]!;
        Assert.Equal(("AS_OF", 2, 1), ((string?)error["extensions"]!["code"], (int)error["extensions"]!["reached"]!, (int)error["extensions"]!["limit"]!));
    }

    [Fact]
    public async Task A_graph_without_a_past_says_so() =>
        await Graph.Fails("""{ stats(asOf: "2026-03-02T00:00:00Z") { articles } }""", "BAD_ARGUMENT", "This graph does not show its past: 'asOf' can't be answered.");

    private SqliteGraphStore Open() => SqliteGraphStore.Open(Path.Combine(_folder, $"{_stores++}.db"), new PlainFolding());

    private async Task<JsonNode> AskAsync(string query) => JsonNode.Parse(await new GraphQlExecutor(_store, settings: new() { History = _history })
        .ExecuteAsync(query, null, null, TestContext.Current.CancellationToken))!;
}
