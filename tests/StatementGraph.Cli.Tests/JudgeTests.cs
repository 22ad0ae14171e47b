using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>People decide on the command line who is one official; the decision moves with the store and can be taken back.</summary>
public class JudgeTests
{
    [Fact]
    public async Task A_merge_says_what_it_changed_moves_with_the_store_and_undo_restores_the_graph()
    {
        using var folder = new TemporaryFolder();
        var store = folder["graph.db"];
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", store);
        var before = await GraphDump.OfAsync(store);
        var officials = await StatementGraphProcess.RunAsync("query", "{ officials(first: 2) { nodes { key } } }", "--store", store);
        var keys = officials.Output.Split('"').Where((_, i) => i > 6).Where(part => part.Contains('-', StringComparison.Ordinal)).ToList();

        var merged = await StatementGraphProcess.RunAsync("judge", "merge", keys[0], keys[1], "--why", "an example", "--who", "an editor", "--store", store);
        Assert.Equal(0, merged.ExitCode);
        Assert.StartsWith("j1\tMERGE\t", merged.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, await GraphDump.OfAsync(store));

        await StatementGraphProcess.RunAsync("move", store, folder["copy.db"]);
        Assert.Equal(await GraphDump.OfAsync(store), await GraphDump.OfAsync(folder["copy.db"]));
        var undone = await StatementGraphProcess.RunAsync("judge", "undo", "j1", "--who", "another", "--store", store);
        Assert.Equal(0, undone.ExitCode);
        Assert.Equal(before, await GraphDump.OfAsync(store));
        Assert.Contains("(undone by another", (await StatementGraphProcess.RunAsync("judge", "list", "--store", store)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_nobody_has_is_an_error()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);
        var run = await StatementGraphProcess.RunAsync("judge", "merge", "nobody", "no-one", "--why", "an example", "--store", folder["graph.db"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["Nobody has the id 'nobody'."], run.ErrorLines);
    }
}
