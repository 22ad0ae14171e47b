using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>What a user reads when the store can't be used: one line that names the file and says what to do.</summary>
public sealed class StoreExceptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Graph => folder.File("graph.db");

    [Fact]
    public async Task A_store_of_a_newer_version_is_left_alone()
    {
        await FillAsync(1);
        using (var database = Database.Open(Graph)) database.Execute("PRAGMA user_version = 99");
        Says(OpenFails(Graph), "version 99", "newer program");
        using (var database = Database.Open(Graph)) Assert.Equal(99, database.Scalar("PRAGMA user_version"));
    }

    [Fact]
    public void A_file_that_is_no_SQLite_file_is_refused()
    {
        File.WriteAllText(Graph, new string('x', 5000));
        Says(OpenFails(Graph), "no SQLite file");
        Assert.Equal(5000, new FileInfo(Graph).Length);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_not_changed()
    {
        using (var database = Database.Open(Graph)) database.Execute("CREATE TABLE theirs (x)");
        Says(OpenFails(Graph), "another program");
        using (var database = Database.Open(Graph)) Assert.Equal(1, database.Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_damaged_store_is_named_as_such()
    {
        await FillAsync(30);
        var bytes = await File.ReadAllBytesAsync(Graph, TestContext.Current.CancellationToken);
        bytes.AsSpan(8192).Fill((byte)'?');
        await File.WriteAllBytesAsync(Graph, bytes, TestContext.Current.CancellationToken);
        Says(await FailsAsync(), "damaged", "restore a copy");
    }

    [Fact]
    public async Task A_store_that_was_cut_off_is_named_as_damaged()
    {
        await FillAsync(30);
        using (var file = File.OpenWrite(Graph)) file.SetLength(file.Length / 2);
        Says(await FailsAsync(), "damaged");
    }

    [Theory]
    [InlineData("missing/graph.db")]
    [InlineData("file/graph.db")]
    [InlineData("")]
    public void A_path_where_no_file_can_be_made_is_refused(string name)
    {
        File.WriteAllText(folder.File("file"), "not a folder");
        Says(OpenFails(folder.File(name)), "can't be opened");
    }

    [Fact]
    public async Task A_store_that_can_only_be_read_is_refused()
    {
        await FillAsync(1);
        File.SetAttributes(Graph, FileAttributes.ReadOnly);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write every file: nothing is read-only for them.");
        Says(OpenFails(Graph), "can't be written");
    }

    [Fact]
    public async Task A_full_disk_is_named_and_what_was_acknowledged_is_kept()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var acknowledged = 0;
        await using (var full = SqliteGraphStore.Open(Graph, new TestFolding(), new SqliteStoreOptions { MostPages = 120 }))
        {
            var error = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (; acknowledged < 1000; acknowledged++) await full.AddAsync(Series.Batch(acknowledged), cancellation);
            });
            Says(error, "disk is full", "what was acknowledged is kept");
            Assert.Equal(acknowledged * Series.BatchSize, (await full.StatsAsync(cancellation)).Articles);
        }
        await using var store = SqliteGraphStore.Open(Graph, new TestFolding());
        Assert.Equal(acknowledged * Series.BatchSize, (await store.StatsAsync(cancellation)).Articles);
        Assert.Equal(Series.BatchSize, await store.AddAsync(Series.Batch(acknowledged), cancellation));
    }

    [Fact]
    public async Task A_store_that_stays_locked_is_given_up_in_time()
    {
        await FillAsync(1);
        using var other = Database.Open(Graph);
        await using var store = SqliteGraphStore.Open(Graph, new TestFolding(), new SqliteStoreOptions { Patience = TimeSpan.FromMilliseconds(200) });
        other.Execute("BEGIN IMMEDIATE");
        Says(await Assert.ThrowsAsync<StoreException>(() => store.AddAsync(Series.Batch(1), TestContext.Current.CancellationToken)), "locked");
        // Readers do not wait for writers.
        Assert.Equal(Series.BatchSize, (await store.StatsAsync(TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task Waiting_for_another_writer_can_be_cancelled()
    {
        await FillAsync(1);
        using var other = Database.Open(Graph);
        other.Execute("BEGIN IMMEDIATE");
        await using var store = SqliteGraphStore.Open(Graph, new TestFolding());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AddAsync(Series.Batch(1), stop.Token));
        other.Execute("ROLLBACK");
        Assert.Equal(Series.BatchSize, await store.AddAsync(Series.Batch(1), TestContext.Current.CancellationToken));
    }

    public void Dispose() => folder.Dispose();

    private async Task FillAsync(int batches)
    {
        await using var store = SqliteGraphStore.Open(Graph, new TestFolding());
        for (var batch = 0; batch < batches; batch++) await store.AddAsync(Series.Batch(batch), TestContext.Current.CancellationToken);
    }

    private static StoreException OpenFails(string path) => Assert.Throws<StoreException>(() => SqliteGraphStore.Open(path, new TestFolding()));

    // Some damage shows when the file is opened, some when the damaged page is needed.
    private Task<StoreException> FailsAsync() => Assert.ThrowsAsync<StoreException>(async () =>
    {
        await using var store = SqliteGraphStore.Open(Graph, new TestFolding());
        await Contract.Snapshot.GraphSnapshot.OfAsync(store, TestContext.Current.CancellationToken);
    });

    private void Says(StoreException error, params string[] parts)
    {
        Assert.StartsWith(folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Equal(-1, error.Message.AsSpan().IndexOfAny('\r', '\n'));
        foreach (var part in parts) Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }
}
