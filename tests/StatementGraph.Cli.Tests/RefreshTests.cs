using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>Articles are read again with other authority data; what changed in the graph is told.</summary>
public class RefreshTests
{
    private const string Own =
        "id\tname\tother_latin\tfa\tar\tother\tsource\n"
        + "haitham-rustaqi\tHaitham Al Rustaqi\t\tهیثم الرستاقی\tهيثم الرستاقي\t\tan invented register\n"
        + "official\tposition\ttitle\tcountry\tto_country\tfrom\tto\tas_of\tsource\n"
        + "haitham-rustaqi\tforeign-minister\tForeign Minister\tOM\t\t2025-01-01\t\t\tan invented register\n";

    [Fact]
    public async Task Refresh_reads_with_the_users_authority_and_diff_says_what_changed()
    {
        using var folder = new TemporaryFolder();
        var (before, after) = (folder["before.db"], folder["after.db"]);
        await File.WriteAllTextAsync(folder["own.tsv"], Own, TestContext.Current.CancellationToken);
        await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", before);
        await StatementGraphProcess.RunAsync("move", before, after);
        Assert.Equal("no difference\n", (await StatementGraphProcess.RunAsync("diff", before, after)).Output);

        var refreshed = await StatementGraphProcess.RunAsync("ingest", "--refresh", "--authority", folder["own.tsv"], "--store", after);
        Assert.Equal(0, refreshed.ExitCode);
        Assert.StartsWith("12 articles read: 12 added", refreshed.Output, StringComparison.Ordinal);
        var changes = (await StatementGraphProcess.RunAsync("diff", before, after)).Output;
        Assert.Contains("\thaitham-rustaqi\tHaitham Al Rustaqi\n", changes, StringComparison.Ordinal);
        Assert.Contains("officials: 0 gone, 0 new,", changes, StringComparison.Ordinal);

        await StatementGraphProcess.RunAsync("ingest", "--refresh", "--store", after);
        Assert.Equal("no difference\n", (await StatementGraphProcess.RunAsync("diff", before, after)).Output);
    }

    [Fact]
    public async Task A_wrong_authority_file_is_named_with_its_line()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["own.tsv"], Own.Replace("2025-01-01", "soon", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var run = await StatementGraphProcess.RunAsync("ingest", "src/samples", "--authority", folder["own.tsv"], "--store", folder["graph.db"]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{folder["own.tsv"]}:4: ", run.ErrorLines[0], StringComparison.Ordinal);
    }
}
