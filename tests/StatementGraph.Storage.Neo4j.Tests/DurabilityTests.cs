using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Neo4j.Tests.Support;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>Promise 7 with a server that is killed: what was acknowledged is there, nothing is half there, running again completes it.</summary>
public sealed class DurabilityTests(OwnServer server) : IClassFixture<OwnServer>
{
    private const int BatchSize = 100;
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task An_ingest_of_5000_articles_outlives_the_power_cut_of_its_server()
    {
        server.Need();
        var batches = Batches(5000);
        var acknowledged = await UntilKilledAsync(batches, after: batches.Count / 3);

        await server.StartAsync();
        await using var store = await TestDatabase.OpenAsync(server.Options);
        var there = (await store.StatsAsync(TestContext.Current.CancellationToken)).Articles;
        Assert.Equal(0, there % BatchSize);
        Assert.InRange(there / BatchSize, acknowledged, acknowledged + 1);

        foreach (var batch in batches) await store.AddAsync(batch, TestContext.Current.CancellationToken);
        Assert.Equal(await UninterruptedAsync(batches), await WholeGraph.OfAsync(store));
    }

    [Fact]
    public async Task An_ingest_waits_for_a_server_that_is_away_for_20_seconds_and_loses_nothing()
    {
        server.Need();
        var batches = Batches(1000);
        await using var store = await TestDatabase.OpenEmptyAsync(server.Options, new TestFolding(), claim: false);
        var (half, done) = (new TaskCompletionSource(), 0);
        var ingesting = Task.Run(async () =>
        {
            foreach (var batch in batches)
            {
                await store.AddAsync(batch, CancellationToken.None);
                if (++done == batches.Count / 2) half.SetResult();
            }
        }, TestContext.Current.CancellationToken);

        await half.Task;
        await server.KillAsync();
        await Task.Delay(Away, TestContext.Current.CancellationToken);
        Assert.False(ingesting.IsCompleted);
        await server.StartAsync();
        await ingesting;

        Assert.Equal(await UninterruptedAsync(batches), await WholeGraph.OfAsync(store));
    }

    [Fact]
    public async Task A_database_that_is_read_only_is_named()
    {
        server.Need();
        await using (await TestDatabase.OpenEmptyAsync(server.Options, new TestFolding(), claim: false)) { }
        await server.WithAsync("server.databases.read_only=neo4j", async () =>
        {
            await using var store = await TestDatabase.OpenAsync(server.Options);
            var error = await Assert.ThrowsAsync<StoreException>(() => store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken));
            Assert.Contains("the database neo4j is read-only", error.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_command_line_outlives_the_power_cut_of_its_server()
    {
        server.Need();
        await using var empty = await TestDatabase.OpenEmptyAsync(server.Options, SearchFolding.Instance, claim: false);
        using var articles = new ManyArticles(4000);
        using var ingest = new CommandLine(server.Options, "ingest", articles.File, "--store", "neo4j");
        await ingest.UntilItWritesAsync(empty);
        await server.KillAsync();
        await server.StartAsync();
        Assert.Equal(0, await ingest.EndAsync());
        Assert.Contains("4000 articles read: ", ingest.Output, StringComparison.Ordinal);
        await using var store = await TestDatabase.OpenAsync(server.Options);
        Assert.Equal(4000, (await store.StatsAsync(TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task The_command_line_says_in_one_line_that_its_server_is_gone_for_good()
    {
        server.Need();
        await using var empty = await TestDatabase.OpenEmptyAsync(server.Options, SearchFolding.Instance, claim: false);
        using var articles = new ManyArticles(4000);
        using var ingest = new CommandLine(server.Options with { Patience = TimeSpan.FromSeconds(2) }, "ingest", articles.File, "--store", "neo4j");
        await ingest.UntilItWritesAsync(empty);
        await server.KillAsync();
        Assert.NotEqual(0, await ingest.EndAsync());
        Assert.Contains("server", ingest.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ingest.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Options.Password, ingest.Output + ingest.LastError, StringComparison.Ordinal);
        await server.StartAsync();
    }

    private async Task<int> UntilKilledAsync(List<IReadOnlyList<ArticleFacts>> batches, int after)
    {
        var impatient = server.Options with { Patience = TimeSpan.FromSeconds(1) };
        await using var store = await TestDatabase.OpenEmptyAsync(impatient, new TestFolding(), claim: false);
        var acknowledged = 0;
        Task? killing = null;
        var error = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            foreach (var batch in batches)
            {
                await store.AddAsync(batch, CancellationToken.None);
                if (++acknowledged == after) killing = server.KillAsync();
            }
        });
        await killing!;
        Assert.Contains("server", error.Message, StringComparison.Ordinal);
        return acknowledged;
    }

    private static List<IReadOnlyList<ArticleFacts>> Batches(int articles) =>
        [.. Enumerable.Range(0, articles / Series.BatchSize).SelectMany(Series.Batch).Chunk(BatchSize)];

    // The other store answers alike (promise 6), so that it can tell what the graph should be.
    private static async Task<string> UninterruptedAsync(List<IReadOnlyList<ArticleFacts>> batches)
    {
        var folder = Directory.CreateTempSubdirectory("statementgraph-");
        try
        {
            await using var store = SqliteGraphStore.Open(Path.Join(folder.FullName, "graph.db"), new TestFolding());
            foreach (var batch in batches) await store.AddAsync(batch, TestContext.Current.CancellationToken);
            return await WholeGraph.OfAsync(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
