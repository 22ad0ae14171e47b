using System.Text.Json;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

public class ExtractTests
{
    [Fact]
    public async Task The_same_input_gives_the_same_bytes_whatever_the_number_of_jobs()
    {
        var runs = new List<string>();
        foreach (var jobs in new[] { "1", "1", "2", "7" })
            runs.Add((await StatementGraphProcess.RunAsync("extract", "src/samples", "--jobs", jobs)).Output);

        Assert.NotEmpty(runs[0]);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    [Fact]
    public async Task Each_article_is_a_line_in_the_order_of_input()
    {
        var run = await StatementGraphProcess.RunAsync("extract", "src/samples/wire-2025-11.jsonl", "src/samples/fa-0*.txt", "src/samples/ar-01-muscat-meeting.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["wire-2025-11.jsonl#1", "wire-2025-11.jsonl#2", "fa-01-muscat-meeting.txt", "fa-02-baghdad-call.txt", "fa-04-press-conference.txt", "fa-05-doha-readout.txt", "ar-01-muscat-meeting.txt"],
            run.OutputLines.Select(line => Path.GetFileName(Article(line).GetProperty("path").GetString())));
    }

    [Fact]
    public async Task Persian_stands_as_it_is_and_each_span_is_its_text()
    {
        var file = Path.Join(Repository.Samples, "fa-01-muscat-meeting.txt");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

        var run = await StatementGraphProcess.RunAsync("extract", file);

        Assert.DoesNotContain("\\u06", run.Output, StringComparison.Ordinal);
        using var facts = JsonDocument.Parse(run.Output);
        var claims = facts.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.NotEmpty(claims);
        Assert.All(claims, claim =>
        {
            AssertIsItsText(text, claim);
            AssertIsItsText(text, claim.GetProperty("cue"));
        });
    }

    [Fact]
    public async Task Standard_input_is_an_article_like_any_other()
    {
        var file = Path.Join(Repository.Samples, "ar-01-muscat-meeting.txt");
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        var piped = await StatementGraphProcess.RunAsync(null, bytes, "extract", "-");
        var named = await StatementGraphProcess.RunAsync("extract", file);

        Assert.Equal(0, piped.ExitCode);
        Assert.Equal(Article(named.Output).GetProperty("id").GetString(), Article(piped.Output).GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, Article(piped.Output).GetProperty("path").ValueKind);
    }

    private static JsonElement Article(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.GetProperty("article").Clone();
    }

    private static void AssertIsItsText(string text, JsonElement span)
    {
        if (span.ValueKind == JsonValueKind.Null)
            return;
        Assert.Equal(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()], span.GetProperty("text").GetString());
    }
}
