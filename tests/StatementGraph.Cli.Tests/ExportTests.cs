using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>What <c>export</c> writes; that other programs read it is tested with the API.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_graph_goes_to_a_file_or_to_standard_output_and_is_the_same()
    {
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);
        var printed = await StatementGraphProcess.RunAsync("export", "--format", "csv", "--store", folder["graph.db"]);
        var written = await StatementGraphProcess.RunAsync("export", "--format", "csv", "--out", folder["graph.csv"], "--store", folder["graph.db"]);
        var some = await StatementGraphProcess.RunAsync("export", "--format", "jsonl", "--where", "country=OM", "kind=DIRECT", "--store", folder["graph.db"]);
        Assert.Equal((0, 0, 0), (printed.ExitCode, written.ExitCode, some.ExitCode));
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(folder["graph.csv"], TestContext.Current.CancellationToken));
        Assert.Equal(55, printed.OutputLines.Count(line => line.StartsWith("CLAIM,", StringComparison.Ordinal)));
        Assert.All(some.OutputLines.Where(line => line.StartsWith("""{"type":"claim""", StringComparison.Ordinal)), line => Assert.Contains("\"kind\":\"DIRECT\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_filter_is_said()
    {
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);
        var run = await StatementGraphProcess.RunAsync("export", "--format", "csv", "--where", "country", "--store", folder["graph.db"]);
        Assert.Equal((1, "'country' is not NAME=VALUE."), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    public void Dispose() => folder.Dispose();
}
