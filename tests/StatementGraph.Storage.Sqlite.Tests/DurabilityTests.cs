using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Reference;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Promise 7: what was acknowledged outlives a kill -9, nothing is half there, and running again completes it.</summary>
public sealed class DurabilityTests : IDisposable
{
    private const int Endless = 100_000;
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task An_ingest_that_is_killed_keeps_what_was_acknowledged_and_nothing_half(int batches)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = folder.File("graph.db");
        var acknowledged = await KillAfterAsync(path, batches, cancellation);

        await using var store = SqliteGraphStore.Open(path, new TestFolding());
        var stats = await store.StatsAsync(cancellation);
        // The batch after the last acknowledged one may be there, if it was killed between commit and answer; but whole.
        Assert.Equal(0, stats.Articles % Series.BatchSize);
        var there = stats.Articles / Series.BatchSize;
        Assert.InRange(there, acknowledged + 1, acknowledged + 2);
        Assert.Equal(await ExpectedAsync(there, cancellation), await GraphSnapshot.OfAsync(store, cancellation));
    }

    [Fact]
    public async Task Running_again_completes_an_ingest_that_was_killed()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = folder.File("graph.db");
        var all = await KillAfterAsync(path, 3, cancellation) + 4;
        using (var again = CrashHost.Start(path, all)) Assert.Equal(0, await again.EndAsync(cancellation));

        await using var store = SqliteGraphStore.Open(path, new TestFolding());
        Assert.Equal(await ExpectedAsync(all, cancellation), await GraphSnapshot.OfAsync(store, cancellation));
    }

    [Fact]
    public async Task Two_processes_that_ingest_at_once_wait_for_each_other()
    {
        const int Batches = 6;
        var cancellation = TestContext.Current.CancellationToken;
        var path = folder.File("graph.db");
        using (var one = CrashHost.Start(path, Batches))
        using (var other = CrashHost.Start(path, Batches))
        {
            var codes = await Task.WhenAll(one.EndAsync(cancellation), other.EndAsync(cancellation));
            Assert.All(codes, code => Assert.Equal(0, code));
        }

        await using var store = SqliteGraphStore.Open(path, new TestFolding());
        Assert.Equal(await ExpectedAsync(Batches, cancellation), await GraphSnapshot.OfAsync(store, cancellation));
    }

    public void Dispose() => folder.Dispose();

    private static async Task<int> KillAfterAsync(string path, int batches, CancellationToken cancellation)
    {
        using var host = CrashHost.Start(path, Endless);
        int? last = null;
        for (var i = 0; i < batches; i++) last = await host.NextAsync(cancellation);
        last = await host.KillAsync(cancellation) ?? last;
        Assert.NotNull(last);
        return last.Value;
    }

    private static async Task<string> ExpectedAsync(int batches, CancellationToken cancellation)
    {
        var reference = new ReferenceGraph(new TestFolding());
        for (var batch = 0; batch < batches; batch++) await reference.AddAsync(Series.Batch(batch), cancellation);
        return await GraphSnapshot.OfAsync(reference, cancellation);
    }
}
