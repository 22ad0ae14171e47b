using System.Text.Json.Nodes;
using StatementGraph.Api.Security;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Security;

/// <summary>Every change is written down: who, when, what, and what came of it.</summary>
public class AuditTests
{
    private static readonly (ApiKey Kept, string Key) Reader = ApiKey.Make("reader", Roles.Read);
    private static readonly (ApiKey Kept, string Key) Judge = ApiKey.Make("judge", Roles.Read | Roles.Judge);

    [Fact]
    public async Task A_change_stands_in_the_log_before_it_is_made_and_after()
    {
        await using var server = await StartAsync();
        await server.AskAsync("""mutation { merge(one: "ramin-delavari", other: "sami-murad", who: "the desk", why: "a test") { articles } }""", Judge.Key);
        await server.AskAsync("""mutation { undo(judgement: "j1", who: "the desk") { articles } }""", Judge.Key);
        await server.AskAsync("{ stats { claims } }", Judge.Key);
        var lines = await LinesAsync(server);
        Assert.Equal(["judge merge ASKED", "judge merge DONE", "judge undo ASKED", "judge undo DONE"], lines.Select(Short));
        Assert.Equal("""{"one":"ramin-delavari","other":"sami-murad","who":"the desk","why":"a test"}""", lines[0]["details"]!.ToJsonString());
        Assert.Equal("j1", (string?)lines[1]["details"]!["judgement"]);
        Assert.Equal((string?)lines[0]["request"], (string?)lines[1]["request"]);
        Assert.All(lines, line => Assert.True(DateTimeOffset.TryParse((string?)line["at"], System.Globalization.CultureInfo.InvariantCulture, out _)));
    }

    [Fact]
    public async Task What_was_not_made_stands_there_too_with_the_reason()
    {
        await using var server = await StartAsync();
        await server.AskAsync("""mutation { undo(judgement: "j9", who: "the desk") { articles } }""", Judge.Key);
        await server.AskAsync("""mutation { undo(judgement: "j9", who: "the desk") { articles } }""", Reader.Key);
        Assert.Equal(["judge undo ASKED", "judge undo REFUSED", "reader undo FORBIDDEN"], (await LinesAsync(server)).Select(Short));
    }

    [Fact]
    public async Task No_key_stands_there()
    {
        await using var server = await StartAsync();
        await server.AskAsync("""mutation { undo(judgement: "j9", who: "the desk") { articles } }""", Judge.Key);
        var log = await File.ReadAllTextAsync(server["audit.jsonl"], TestContext.Current.CancellationToken);
        Assert.DoesNotContain(Judge.Key, log, StringComparison.Ordinal);
        Assert.DoesNotContain(Judge.Kept.Hash, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_can_not_be_written_down_is_not_made()
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Audit = new FullLog() });
        Assert.Equal("INTERNAL", (await server.AnswerAsync("""mutation { merge(one: "ramin-delavari", other: "sami-murad", who: "the desk", why: "a test") { articles } }""")).Code());
        Assert.Empty(await server.Store.JudgementsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_log_grows_at_its_end_and_nobody_else_reads_it()
    {
        var file = Path.GetTempFileName();
        File.Delete(file);
        foreach (var who in new[] { "one", "other" })
        {
            using var log = new AuditFile(file);
            log.Add(new(DateTimeOffset.UnixEpoch, "r1", who, "undo", AuditOutcome.Done, new Dictionary<string, object?>()));
        }

        Assert.Equal(["one", "other"], File.ReadLines(file).Select(line => (string?)JsonNode.Parse(line)!["who"]));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file));
        File.Delete(file);
    }

    private static Task<StoreServer> StartAsync() =>
        StoreServer.StartAsync(server => new() { Keys = new([Reader.Kept, Judge.Kept]), Audit = new AuditFile(server["audit.jsonl"]) });

    private static async Task<List<JsonNode>> LinesAsync(StoreServer server) =>
        [.. (await File.ReadAllLinesAsync(server["audit.jsonl"], TestContext.Current.CancellationToken)).Select(line => JsonNode.Parse(line)!)];

    private static string Short(JsonNode line) => $"{line["who"]} {line["what"]} {line["outcome"]}";

    private sealed class FullLog : IAuditLog
    {
        public void Add(AuditEntry entry) => throw new IOException("No space left on device");
    }
}
