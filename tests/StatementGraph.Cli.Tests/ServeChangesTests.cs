using System.Net.Http.Json;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>A running server takes articles: sent to it, or put where it watches; subscribers are told.</summary>
public sealed class ServeChangesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task An_article_that_is_put_where_the_server_watches_is_told_to_subscribers()
    {
        Directory.CreateDirectory(folder["incoming"]);
        using var server = StatementGraphProcess.Start(null, "serve", "--ingest", folder["incoming"], "--watch", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"]);
        using var client = new HttpClient { BaseAddress = new Uri(await ServeTests.AddressAsync(server)) };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { meetingAdded(country: \"OM\") { kind evidence { quote } } }" }) };
        request.Headers.Add("Accept", "text/event-stream");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(Cancelled));
        await Task.Delay(500, Cancelled);

        File.Copy(Path.Join(Repository.Samples, "fa-01-muscat-meeting.txt"), folder["incoming/one.txt"]);
        string? line;
        do
            line = await events.ReadLineAsync(Cancelled);
        while (line is not null && !line.StartsWith("data: {", StringComparison.Ordinal));
        server.Kill();

        Assert.StartsWith("""data: {"data":{"meetingAdded":{"kind":"MEETING","evidence":[{"quote":""", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_sent_is_the_one_that_a_file_would_be()
    {
        var line = """{"@type":"NewsArticle","headline":"A","articleBody":"B","url":"https://sepidar.example/1","publisher":"Sepidar","datePublished":"2025-11-02"}""";
        await StatementGraphProcess.RunAsync("ingest", folder.Write("wire.jsonl", line + "\n"), "--store", folder["graph.db"]);
        using var server = StatementGraphProcess.Start(null, "serve", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"]);
        using var client = new HttpClient { BaseAddress = new Uri(await ServeTests.AddressAsync(server)) };

        var sent = await IsNewAsync(client, """ingest(article: { headline: "A", text: "B", url: "https://sepidar.example/1", publisher: "Sepidar", date: "2025-11-02" }) { isNew }""");
        var uploaded = await IsNewAsync(client, $$"""ingestFile(name: "wire.jsonl", base64: "{{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(line + "\n"))}}") { isNew }""");
        var other = await IsNewAsync(client, """ingest(article: { text: "C" }) { isNew }""");
        server.Kill();

        Assert.Equal((false, false, true), (sent, uploaded, other));
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static async Task<bool> IsNewAsync(HttpClient client, string mutation)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = $"mutation {{ {mutation} }}" }, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        Assert.DoesNotContain("errors", text, StringComparison.Ordinal);
        return text.Contains("\"isNew\":true", StringComparison.Ordinal);
    }
}
