using System.Diagnostics;
using System.Text;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Tests.Support;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>The command line on a real server: the same articles give the same graph, whichever way they come in.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statementgraph-");

    private string File => Path.Join(folder.FullName, "graph.db");

    [Fact]
    public async Task Ingest_import_and_move_give_the_graph_that_a_file_holds()
    {
        await using var store = await TestDatabase.OpenEmptyAsync(TestDatabase.Options, SearchFolding.Instance);
        await RunAsync("ingest", "src/samples", "--store", File);
        var expected = await OfFileAsync(File);

        Assert.Contains(" 12 added, ", await RunAsync("ingest", "src/samples", "--store", "neo4j"), StringComparison.Ordinal);
        Assert.Equal(expected, await WholeGraph.OfAsync(store));

        // The file knew them a moment earlier, and that comes with them; nothing else does.
        Assert.Contains(" 12 added, ", await RunAsync("move", File, "neo4j"), StringComparison.Ordinal);
        Assert.Equal(await RecordedAsync(File), await store.RecordedAsync(DateTimeOffset.MaxValue, 100, TestContext.Current.CancellationToken));
        Assert.Contains(" 0 added, ", await RunAsync("move", File, "neo4j"), StringComparison.Ordinal);

        await RunAsync("move", "neo4j", File + ".back");
        Assert.Equal(expected, await OfFileAsync(File + ".back"));
        Assert.Contains("articles\t12", await RunAsync("stats", "--store", "neo4j"), StringComparison.Ordinal);

        await RunAsync("retract", "src/samples", "--store", "neo4j");
        var facts = Path.Join(folder.FullName, "facts.jsonl");
        await System.IO.File.WriteAllTextAsync(facts, await RunAsync("extract", "src/samples"), TestContext.Current.CancellationToken);
        Assert.Contains(" 12 added, ", await RunAsync("import", facts, "--store", "neo4j"), StringComparison.Ordinal);
        Assert.Equal(expected, await WholeGraph.OfAsync(store));
    }

#if !BOLT
    [Fact]
    public async Task An_address_of_Bolt_alone_is_refused_in_one_line_that_says_what_to_do()
    {
        using var stats = new CommandLine(FakeServer.Options, "stats", "--store", "neo4j");
        Assert.NotEqual(0, await stats.EndAsync());
        Assert.StartsWith("bolt://neo4j.example:7687: this build speaks HTTP, not Bolt; set NEO4J_HTTP_URI", stats.LastError, StringComparison.Ordinal);
    }

#endif
    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<IReadOnlyList<RecordedArticle>> RecordedAsync(string file)
    {
        await using var store = SqliteGraphStore.Open(file, SearchFolding.Instance);
        return await store.RecordedAsync(DateTimeOffset.MaxValue, 100, TestContext.Current.CancellationToken);
    }

    private static async Task<string> OfFileAsync(string file)
    {
        await using var store = SqliteGraphStore.Open(file, SearchFolding.Instance);
        return await WholeGraph.OfAsync(store);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = Repository.Root };
        foreach (var argument in arguments.Prepend(Path.Join(AppContext.BaseDirectory, "statementgraph.dll"))) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
