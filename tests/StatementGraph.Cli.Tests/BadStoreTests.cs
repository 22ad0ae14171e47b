using System.Diagnostics;
using System.Globalization;
using SQLitePCL;
using StatementGraph.Benchmarks.Generating;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>Whatever is wrong with the store: one line that names it and says what to do, exit code 3, and nothing lost.</summary>
public class BadStoreTests
{
    [Theory]
    [InlineData("stats")]
    [InlineData("query", "{ stats { articles } }")]
    [InlineData("retract", "00000000000000000000000000000000")]
    [InlineData("serve", "--url", "http://127.0.0.1:0")]
    public async Task A_question_to_a_store_that_is_not_there_is_an_error_and_makes_none(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var run = await StatementGraphProcess.RunAsync([.. arguments, "--store", folder["none.db"]]);

        AssertStoreError(run, folder["none.db"]);
        Assert.False(File.Exists(folder["none.db"]));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("notes.txt", "these are my notes");

        var run = await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", file);

        AssertStoreError(run, file);
        Assert.Equal("these are my notes", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_is_no_store()
    {
        using var folder = new TemporaryFolder();

        AssertStoreError(await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder.FullPath), folder.FullPath);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);
        Execute(folder["graph.db"], "PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
        var before = await File.ReadAllBytesAsync(folder["graph.db"], TestContext.Current.CancellationToken);

        var run = await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);

        AssertStoreError(run, folder["graph.db"]);
        Assert.Contains("999", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(folder["graph.db"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_store_is_an_error_not_a_wrong_answer()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);
        Execute(folder["graph.db"], "PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = await File.ReadAllBytesAsync(folder["graph.db"], TestContext.Current.CancellationToken);
        // All but the first page, which holds the header.
        new Random(1).NextBytes(bytes.AsSpan(8192));
        folder.Write("graph.db", bytes);

        AssertStoreError(await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]), folder["graph.db"]);
        AssertStoreError(await StatementGraphProcess.RunAsync("stats", "--store", folder["graph.db"]), folder["graph.db"]);
    }

    [Fact]
    public async Task A_full_disk_is_an_error_that_loses_nothing_and_a_second_run_completes_the_graph()
    {
        using var folder = new TemporaryFolder();
        GeneratedInput.Write(folder["articles.jsonl"], 600);
        Directory.CreateDirectory(folder["disk"]);
        var tool = $"dotnet '{Path.Join(AppContext.BaseDirectory, "statementgraph.dll")}'";
        // A small file system of the test's own, in a name space that ends with it.
        var script = $"""
            cd '{folder.FullPath}' && mount -t tmpfs -o size=5m none disk || exit 77
            {tool} ingest articles.jsonl --store disk/graph.db; echo "exit $?"
            mount -o remount,size=400m disk
            {tool} stats --store disk/graph.db | head -1
            {tool} ingest articles.jsonl --store disk/graph.db; echo "exit $?"
            {tool} stats --store disk/graph.db | head -1
            """;
        using var shell = Process.Start(new ProcessStartInfo("unshare") { ArgumentList = { "-Urm", "sh", "-c", script }, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var run = await StatementGraphProcess.FinishAsync(shell, []);
        Assert.SkipWhen(run.ExitCode != 0 && run.Output.Length == 0, "no small file system can be mounted here: " + run.Error);

        Assert.StartsWith("disk/graph.db: the disk is full", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        var added = int.Parse(run.OutputLines[0].Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.InRange(added, 0, 599);
        Assert.Equal(["exit 3", $"articles\t{added}"], run.OutputLines.Skip(1).Take(2));
        Assert.Equal(["exit 0", "articles\t600"], run.OutputLines.Skip(4).Take(2));
    }

    private static void AssertStoreError(StatementGraphProcess.Result run, string file)
    {
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith(file + ": ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static void Execute(string file, string sql)
    {
        Batteries_V2.Init();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_open(file, out var database));
        using (database)
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_exec(database, sql));
    }
}
