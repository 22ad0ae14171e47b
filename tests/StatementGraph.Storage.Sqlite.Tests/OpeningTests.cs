using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Opening and closing.</summary>
public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Graph => folder.File("graph.db");

    [Fact]
    public async Task A_store_that_is_opened_again_holds_what_it_held()
    {
        await using (var store = Open()) await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken);
        await using (var store = Open())
        {
            Assert.Equal(Series.BatchSize, (await store.StatsAsync(TestContext.Current.CancellationToken)).Articles);
            Assert.Equal(0, await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_file_says_whose_it_is_and_of_which_version()
    {
        await Open().DisposeAsync();
        using var database = Database.Open(Graph);
        Assert.Equal(0x53744772, database.Scalar("PRAGMA application_id"));
        Assert.Equal(4, database.Scalar("PRAGMA user_version"));
    }

    [Fact]
    public async Task Many_that_make_one_store_at_once_make_it_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Open, TestContext.Current.CancellationToken)));
        for (var i = 0; i < stores.Length; i++) await stores[i].AddAsync(Series.Batch(i), TestContext.Current.CancellationToken);
        Assert.Equal(stores.Length * Series.BatchSize, (await stores[0].StatsAsync(TestContext.Current.CancellationToken)).Articles);
        foreach (var store in stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task A_closed_store_leaves_one_file_and_takes_nothing_more()
    {
        var store = Open();
        await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken);
        await store.DisposeAsync();
        await store.DisposeAsync();
        Assert.Equal([Graph], Directory.GetFiles(folder.Path));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.AddAsync(Series.Batch(1), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.StatsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_sees_what_another_one_has_removed()
    {
        // What one connection remembers of officials must not outlive another's retraction.
        var cancellation = TestContext.Current.CancellationToken;
        await using var one = Open();
        await using var other = Open();
        await one.AddAsync(Series.Batch(0), cancellation);
        await other.RetractAsync([.. Series.Batch(0).Select(facts => facts.Article.Id)], cancellation);
        await one.AddAsync(Series.Batch(1), cancellation);
        await other.AddAsync(Series.Batch(0), cancellation);
        Assert.Equal(2 * Series.BatchSize, (await one.StatsAsync(cancellation)).Articles);
    }

    public void Dispose() => folder.Dispose();

    private SqliteGraphStore Open() => SqliteGraphStore.Open(Graph, new TestFolding());
}
