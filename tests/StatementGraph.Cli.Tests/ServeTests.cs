using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

public partial class ServeTests
{
    [Fact]
    public async Task A_newcomer_gets_from_samples_to_answers_with_one_command_and_Ctrl_C_ends_it()
    {
        using var folder = new TemporaryFolder();
        using var server = StatementGraphProcess.Start(null, "serve", "--ingest", "src/samples", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"]);
        var address = await AddressAsync(server);
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        using var page = await client.GetAsync(new Uri("/", UriKind.Relative), Cancelled);
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ stats { articles } }" }, Cancelled);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancelled));
        using var interrupt = Process.Start("kill", ["-INT", server.Id.ToString(CultureInfo.InvariantCulture)]);
        await server.WaitForExitAsync(Cancelled);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Equal(12, body.RootElement.GetProperty("data").GetProperty("stats").GetProperty("articles").GetInt32());
        Assert.Equal(0, server.ExitCode);
    }

    [Fact]
    public async Task The_folder_that_it_is_started_in_is_neither_watched_nor_read_for_settings()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);
        await File.WriteAllTextAsync(folder["appsettings.json"], """{ "Kestrel": { "Endpoints": { "Http": { "Url": "nonsense" } } } }""", Cancelled);
        using var server = StatementGraphProcess.Start(Path.GetDirectoryName(folder["graph.db"]), "serve", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"]);
        await AddressAsync(server);

        var watches = Directory.EnumerateFiles($"/proc/{server.Id}/fdinfo").SelectMany(File.ReadLines).Count(line => line.StartsWith("inotify", StringComparison.Ordinal));
        server.Kill();

        Assert.Equal(0, watches);
    }

    [Fact]
    public async Task A_taken_address_is_said_in_one_line()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);
        using var first = StatementGraphProcess.Start(null, "serve", "--url", "http://127.0.0.1:0", "--store", folder["graph.db"]);
        var address = await AddressAsync(first);

        var second = await StatementGraphProcess.RunAsync("serve", "--url", address, "--store", folder["graph.db"]);
        first.Kill();

        Assert.Equal(1, second.ExitCode);
        Assert.StartsWith(address + ": ", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_is_said_in_one_line()
    {
        using var folder = new TemporaryFolder();
        await StatementGraphProcess.RunAsync("ingest", "src/samples/ar-01-muscat-meeting.txt", "--store", folder["graph.db"]);

        var run = await StatementGraphProcess.RunAsync("serve", "--url", "nonsense", "--store", folder["graph.db"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("nonsense: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    internal static async Task<string> AddressAsync(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync(Cancelled) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
                return match.Groups[1].Value;
        }

        throw new InvalidOperationException("The server ended: " + await server.StandardError.ReadToEndAsync(Cancelled));
    }

    [GeneratedRegex("page (http://127.0.0.1:[0-9]+)/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
