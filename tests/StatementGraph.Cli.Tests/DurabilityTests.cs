using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StatementGraph.Benchmarks.Generating;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>Promise 7: what was acknowledged is there, nothing is half there, and running it again completes it.</summary>
public partial class DurabilityTests
{
    private const int Count = 600;

    [Fact]
    public async Task After_a_kill_in_the_middle_whole_articles_are_there_and_a_second_run_completes_the_graph()
    {
        using var folder = new TemporaryFolder();
        GeneratedInput.Write(folder["articles.jsonl"], Count);
        await StatementGraphProcess.RunAsync("ingest", folder["articles.jsonl"], "--store", folder["whole.db"]);
        var whole = await GraphDump.OfAsync(folder["whole.db"]);

        using (var process = StatementGraphProcess.Start(null, "ingest", folder["articles.jsonl"], "--store", folder["killed.db"]))
        {
            await UntilArticlesAsync(folder["killed.db"], atLeast: 1);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var left = await GraphDump.ArticlesAsync(folder["killed.db"]);
        var again = await StatementGraphProcess.RunAsync("ingest", folder["articles.jsonl"], "--store", folder["killed.db"]);

        Assert.InRange(left, 1, Count - 1);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains($" {left} known, ", again.Output, StringComparison.Ordinal);
        Assert.Equal(whole, await GraphDump.OfAsync(folder["killed.db"]));
    }

    [Fact]
    public async Task After_Ctrl_C_what_was_in_hand_is_finished_and_everything_that_was_counted_is_there()
    {
        using var folder = new TemporaryFolder();
        using var process = StatementGraphProcess.Start(null, "ingest", "-", "--store", folder["graph.db"]);
        // The pipe stays open: only the interrupt ends it.
        foreach (var article in ArticleGenerator.Articles(450))
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(article.ToJsonLine() + "\n"), TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
        await UntilArticlesAsync(folder["graph.db"], atLeast: 200);

        using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var summary = Summary().Match(await output);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(summary.Groups["read"].Value, summary.Groups["added"].Value);
        Assert.Equal(summary.Groups["added"].Value, $"{await GraphDump.ArticlesAsync(folder["graph.db"])}");
    }

    [Fact]
    public async Task Two_ingests_at_once_into_one_store_give_the_graph_of_both()
    {
        using var folder = new TemporaryFolder();
        GeneratedInput.Write(folder["articles.jsonl"], 300);
        var lines = await File.ReadAllLinesAsync(folder["articles.jsonl"], TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(folder["front.jsonl"], lines[..200], TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(folder["back.jsonl"], lines[100..], TestContext.Current.CancellationToken);

        var runs = await Task.WhenAll(
            StatementGraphProcess.RunAsync("ingest", folder["front.jsonl"], "--store", folder["both.db"]),
            StatementGraphProcess.RunAsync("ingest", folder["back.jsonl"], "--store", folder["both.db"]));

        // The hundred that both have were read from either file, and only the path tells.
        Assert.All(runs, run =>
        {
            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.ErrorLines);
        });
        await StatementGraphProcess.RunAsync("ingest", folder["front.jsonl"], folder["back.jsonl"], "--store", folder["one.db"]);
        Assert.Equal(WithoutPaths(await GraphDump.OfAsync(folder["one.db"])), WithoutPaths(await GraphDump.OfAsync(folder["both.db"])));
    }

    private static async Task UntilArticlesAsync(string store, int atLeast)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1);)
        {
            if (File.Exists(store) && await GraphDump.ArticlesAsync(store) >= atLeast)
                return;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The ingest acknowledged nothing in a minute.");
    }

    private static string WithoutPaths(string dump) => Paths().Replace(dump, "");

    [GeneratedRegex("\"Path\":\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Paths();

    [GeneratedRegex("^(?<read>[0-9]+) articles read: (?<added>[0-9]+) added, ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Summary();
}
