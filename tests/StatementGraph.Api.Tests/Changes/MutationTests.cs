using System.Text;
using System.Text.Json.Nodes;
using StatementGraph.Api.Security;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Changes;

/// <summary>Changes answer with what they changed.</summary>
public class MutationTests
{
    private const string Ingest = """mutation { ingest(article: { text: "The line is open.", url: "https://gimel.example/1", date: "2024-06-01" }) """
        + "{ isNew before { articles claims } after { articles claims } article { key url publishedOn claims { nodes { text speaker { name } evidence { quote start end } } } } } }";

    [Fact]
    public async Task An_article_that_is_sent_is_read_kept_and_shown()
    {
        await using var server = await StartAsync();
        var outcome = (await server.AnswerAsync(Ingest))["data"]!["ingest"]!;
        Assert.Equal((true, 2, 3, 3), ((bool)outcome["isNew"]!, (int)outcome["before"]!["articles"]!, (int)outcome["after"]!["articles"]!, (int)outcome["after"]!["claims"]!));
        Assert.Equal(("https://gimel.example/1", "2024-06-01"), ((string?)outcome["article"]!["url"], (string?)outcome["article"]!["publishedOn"]));
        Assert.Equal("""[{"text":"The line is open.","speaker":{"name":"Sami Murad"},"evidence":{"quote":"The line is open.","start":0,"end":17}}]""",
            outcome["article"]!["claims"]!["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Sent_again_it_changes_nothing()
    {
        await using var server = await StartAsync();
        await server.AnswerAsync(Ingest);
        var outcome = (await server.AnswerAsync(Ingest))["data"]!["ingest"]!;
        Assert.False((bool)outcome["isNew"]!);
        Assert.Equal(outcome["before"]!.ToJsonString(), outcome["after"]!.ToJsonString());
    }

    [Fact]
    public async Task A_file_needs_no_address()
    {
        await using var server = await StartAsync();
        var answer = await server.AnswerAsync($$"""mutation { ingestFile(name: "wire.txt", base64: "{{Convert.ToBase64String(Encoding.UTF8.GetBytes("One.\nOther."))}}") { isNew article { text } } }""");
        Assert.Equal("""[{"isNew":true,"article":{"text":"One."}},{"isNew":true,"article":{"text":"Other."}}]""", answer["data"]!["ingestFile"]!.ToJsonString());
    }

    [Fact]
    public async Task What_is_retracted_is_gone_and_what_was_not_there_is_said()
    {
        await using var server = await StartAsync();
        var before = (await server.AnswerAsync("{ stats { articles officials claims } }")).ToJsonString();
        var key = (string)(await server.AnswerAsync(Ingest))["data"]!["ingest"]!["article"]!["key"]!;
        var outcome = (await server.AnswerAsync($$"""mutation { retract(articles: ["{{key}}", "00"]) { articles notThere before { articles } after { articles } } }"""))["data"]!["retract"]!;
        Assert.Equal($$$"""{"articles":["{{{key}}}"],"notThere":["00"],"before":{"articles":3},"after":{"articles":2}}""", outcome.ToJsonString());
        Assert.Equal(before, (await server.AnswerAsync("{ stats { articles officials claims } }")).ToJsonString());
    }

    [Theory]
    [InlineData("""mutation { ingest(article: { text: " " }) { isNew } }""", "the article: it is empty")]
    [InlineData("""mutation { ingestFile(name: "x", base64: "?") { isNew } }""", "'base64' is not base64.")]
    [InlineData("mutation { retract(articles: []) { articles } }", "'articles' has 1 to 100, not 0.")]
    public async Task What_can_not_be_done_is_told_and_changes_nothing(string mutation, string message)
    {
        await using var server = await StartAsync();
        var answer = await server.AnswerAsync(mutation);
        Assert.Equal(("BAD_ARGUMENT", message), (answer.Code(), answer.Message()));
        Assert.Equal(2, (await server.Store.StatsAsync(TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task A_key_that_only_reads_or_judges_changes_no_article()
    {
        var (kept, key) = ApiKey.Make("judge", Roles.Read | Roles.Judge);
        await using var server = await StoreServer.StartAsync(_ => new() { Extraction = new OneSentence(), Keys = new([kept]) });
        Assert.Equal("FORBIDDEN", (await server.AnswerAsync(Ingest, key)).Code());
        Assert.Equal(2, (await server.Store.StatsAsync(TestContext.Current.CancellationToken)).Articles);
    }

    [Fact]
    public async Task The_audit_log_has_what_was_sent_but_not_its_text()
    {
        await using var server = await StoreServer.StartAsync(own => new() { Extraction = new OneSentence(), Audit = new AuditFile(own["audit.jsonl"]) });
        await server.AnswerAsync(Ingest);
        var lines = await File.ReadAllLinesAsync(server["audit.jsonl"], TestContext.Current.CancellationToken);
        Assert.Equal("""{"url":"https://gimel.example/1","date":"2024-06-01","length":17}""", JsonNode.Parse(lines[0])!["details"]!.ToJsonString());
        Assert.Equal(1, (int)JsonNode.Parse(lines[1])!["details"]!["new"]!);
    }

    private static Task<StoreServer> StartAsync() => StoreServer.StartAsync(_ => new() { Extraction = new OneSentence() });
}
