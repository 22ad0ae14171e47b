using System.Net;
using System.Net.Http.Json;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>A server that others can reach takes keys, made by <c>key</c>.</summary>
public sealed class ServeKeysTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_key_that_was_made_opens_the_server_to_its_bearer()
    {
        var made = await StatementGraphProcess.RunAsync("key", "desk", "--role", "READ", "JUDGE");
        var keys = folder.Write("keys.txt", "# the desk's\n" + made.Output);
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);
        using var server = StatementGraphProcess.Start(null, "serve", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"], "--keys", keys);
        using var client = new HttpClient { BaseAddress = new Uri(await ServeTests.AddressAsync(server)) };

        var without = await client.PostAsJsonAsync("/graphql", new { query = "{ stats { articles } }" }, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new("Bearer", made.Error.Trim());
        var with = await client.PostAsJsonAsync("/graphql", new { query = "{ stats { articles } }" }, TestContext.Current.CancellationToken);
        var judged = await client.PostAsJsonAsync("/graphql", new { query = """mutation { undo(judgement: "j1", who: "desk") { articles } }""" }, TestContext.Current.CancellationToken);
        server.Kill();

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
        Assert.Contains("BAD_ARGUMENT", await judged.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("\"who\":\"desk\"", await File.ReadAllTextAsync(folder["graph.db.audit.jsonl"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(made.Error.Trim(), made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_keys_no_server_starts_that_others_can_reach()
    {
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);
        var run = await StatementGraphProcess.RunAsync("serve", "--url", "http://0.0.0.0:0", "--store", folder["graph.db"]);
        Assert.Equal((1, $"http://0.0.0.0:0: {Messages.NoKeys}"), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    public void Dispose() => folder.Dispose();
}
