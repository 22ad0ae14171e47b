using System.Diagnostics;
using System.Text.RegularExpressions;
using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

public partial class IngestTests
{
    [Fact]
    public async Task Ingesting_twice_is_ingesting_once()
    {
        using var folder = new TemporaryFolder();
        var first = await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);
        var once = await GraphDump.OfAsync(folder["graph.db"]);

        var second = await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", folder["graph.db"]);

        Assert.Equal(0, first.ExitCode);
        Assert.StartsWith("12 articles read: 12 added, 0 known, 0 failed; ", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.StartsWith("12 articles read: 0 added, 12 known, 0 failed; ", second.Output, StringComparison.Ordinal);
        Assert.Equal(once, await GraphDump.OfAsync(folder["graph.db"]));
    }

    [Fact]
    public async Task The_order_of_ingestion_does_not_change_the_graph()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", Repository.Samples, "--store", folder["forth.db"]);
        foreach (var file in InputWalk.Files([Repository.Samples]).Select(f => f.Path).Reverse())
            Assert.Equal(0, (await StatementGraphProcess.RunAsync("ingest", file, "--store", folder["back.db"])).ExitCode);

        Assert.Equal(await GraphDump.OfAsync(folder["forth.db"]), await GraphDump.OfAsync(folder["back.db"]));
    }

    [Fact]
    public async Task What_is_retracted_by_file_by_address_and_by_id_is_gone_as_if_it_had_never_been_there()
    {
        using var folder = new TemporaryFolder();
        var kept = Path.Join("src", "samples", "ar-01-muscat-meeting.txt");
        var extra = folder.Write("extra.txt", "سهیل کرمانشاهی وزیر نیروی ایران گفت: آب برای همه است.\n");
        await StatementGraphProcess.RunAsync("ingest", kept, "--store", folder["alone.db"]);
        await StatementGraphProcess.RunAsync("ingest", kept, "src/samples/fa-01-muscat-meeting.txt", "src/samples/fa-03-tehran-visit.html", extra, "--store", folder["graph.db"]);
        var facts = await StatementGraphProcess.RunAsync("extract", extra);
        var id = ArticleId().Match(facts.Output).Groups[1].Value;

        var run = await StatementGraphProcess.RunAsync("retract", "src/samples/fa-01-muscat-meeting.txt", "https://sepidar.example/news/30517", id, "--store", folder["graph.db"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.ErrorLines);
        Assert.Equal(await GraphDump.OfAsync(folder["alone.db"]), await GraphDump.OfAsync(folder["graph.db"]));
    }

    [Theory]
    [InlineData("00000000000000000000000000000000", false)]
    [InlineData("https://nowhere.example/", true)]
    [InlineData("gone.txt", true)]
    public async Task Retracting_what_is_not_there_is_said_and_is_a_failure(string name, bool isProblem)
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);

        var run = await StatementGraphProcess.RunAsync("retract", name, "--store", folder["graph.db"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("0 articles retracted", run.Output, StringComparison.Ordinal);
        Assert.Equal(isProblem, run.Error.StartsWith(name + ": ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bad_articles_are_named_and_the_others_are_kept()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.txt", "");
        folder.Write("wire.jsonl", "{\"headline\":\"الف\",\"articleBody\":\"سهیل کرمانشاهی وزیر نیروی ایران گفت: بله.\"}\nnonsense\n");

        var run = await StatementGraphProcess.RunAsync("ingest", folder.FullPath, "src/samples", "--store", folder["graph.db"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Collection(run.ErrorLines.Order(StringComparer.Ordinal),
            line => Assert.StartsWith(folder["empty.txt"] + ": ", line, StringComparison.Ordinal),
            line => Assert.StartsWith(folder["wire.jsonl"] + ":2: ", line, StringComparison.Ordinal));
        Assert.StartsWith("13 articles read: 13 added, 0 known, 2 failed; ", run.Output, StringComparison.Ordinal);
        Assert.Equal(13, await GraphDump.ArticlesAsync(folder["graph.db"]));
    }

    [Fact]
    public async Task On_a_terminal_a_bar_shows_how_far_it_is_and_failures_stand_on_lines_of_their_own()
    {
        using var folder = new TemporaryFolder();
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "there is no 'script' here, which makes a terminal for a program");
        var command = $"dotnet '{Path.Join(AppContext.BaseDirectory, "statementgraph.dll")}' ingest src/samples gone.txt --store '{folder["graph.db"]}'";
        using var terminal = Process.Start(new ProcessStartInfo("/usr/bin/script", ["-qec", command, "/dev/null"])
        {
            WorkingDirectory = Repository.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;

        var run = await StatementGraphProcess.FinishAsync(terminal, []);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("gone.txt: " + Messages.NoSuchFile, run.Output, StringComparison.Ordinal);
        Assert.Contains("100%", run.Output, StringComparison.Ordinal);
        Assert.Contains("12 articles read: 12 added, 0 known, 1 failed; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_is_named_by_the_environment_where_the_command_line_does_not()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);

        var run = await StatementGraphProcess.RunWithAsync(("STATEMENTGRAPH_STORE", folder["graph.db"]), "stats");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("articles\t1", run.OutputLines[0]);
    }

    [GeneratedRegex("\"id\":\"([0-9a-f]{32})\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticleId();
}
