using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>What <c>extract</c> printed makes the graph that <c>ingest</c> makes, wherever and in whatever order it was extracted.</summary>
public class ImportTests
{
    [Fact]
    public async Task Importing_what_extract_printed_is_ingesting()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["ingested.db"]);
        var extracted = await StatementGraphProcess.RunAsync("extract", "src/samples");
        folder.Write("facts.jsonl", extracted.Output);

        var run = await StatementGraphProcess.RunAsync("import", folder["facts.jsonl"], "--store", folder["imported.db"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.ErrorLines);
        Assert.Equal(await GraphDump.OfAsync(folder["ingested.db"]), await GraphDump.OfAsync(folder["imported.db"]));
        // The digests agree as well: neither adds what the other has.
        var again = await StatementGraphProcess.RunAsync("import", folder["facts.jsonl"], "--store", folder["ingested.db"]);
        Assert.Contains(" 0 added, ", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_lines_and_files_does_not_matter_and_what_is_there_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        var lines = (await StatementGraphProcess.RunAsync("extract", "src/samples")).OutputLines;
        folder.Write("facts.jsonl", string.Join('\n', lines));
        folder.Write("front.jsonl", string.Join('\n', lines.Reverse().Take(8)));
        folder.Write("back.jsonl", string.Join("\n\n", lines.Take(8)));
        await StatementGraphProcess.RunAsync("import", folder["facts.jsonl"], "--store", folder["one.db"]);

        await StatementGraphProcess.RunAsync("import", folder["front.jsonl"], "--store", folder["two.db"]);
        var rest = await StatementGraphProcess.RunAsync("import", folder["back.jsonl"], "--store", folder["two.db"]);

        Assert.Contains($"{lines.Count - 8} added, {16 - lines.Count} known", rest.Output, StringComparison.Ordinal);
        Assert.Equal(await GraphDump.OfAsync(folder["one.db"]), await GraphDump.OfAsync(folder["two.db"]));
    }

    [Fact]
    public async Task A_line_that_extract_did_not_print_is_an_error_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        var line = (await StatementGraphProcess.RunAsync("extract", "src/samples/fa-01-muscat-meeting.txt")).Output;
        var file = folder.Write("facts.jsonl", $"{{}}\nnot json\n{line}{line.Replace("مسقط", "مسکت", StringComparison.Ordinal)}");

        var run = await StatementGraphProcess.RunAsync("import", file, "--store", folder["graph.db"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Count);
        Assert.StartsWith($"{file}:1: this is no line of 'statementgraph extract'", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{file}:2: ", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains($"{file}:4: ", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal(1, await GraphDump.ArticlesAsync(folder["graph.db"]));
    }

    [Fact]
    public async Task Moving_a_store_gives_the_same_graph_and_a_second_time_nothing()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["from.db"]);

        var run = await StatementGraphProcess.RunAsync("move", folder["from.db"], folder["to.db"]);
        var again = await StatementGraphProcess.RunAsync("move", folder["from.db"], folder["to.db"]);

        Assert.Equal((0, 0), (run.ExitCode, again.ExitCode));
        Assert.Contains(" 0 added, ", again.Output, StringComparison.Ordinal);
        Assert.Equal(await GraphDump.OfAsync(folder["from.db"]), await GraphDump.OfAsync(folder["to.db"]));
    }

    [Theory]
    [InlineData("here.db", "here.db")]
    [InlineData("none.db", "there.db")]
    public async Task A_store_is_not_moved_into_itself_or_from_nowhere(string from, string to)
    {
        using var folder = new TemporaryFolder();

        var run = await StatementGraphProcess.RunAsync("move", folder[from], folder[to]);

        Assert.Equal(3, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }
}
