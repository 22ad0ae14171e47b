using System.Diagnostics;
using System.Text.RegularExpressions;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>A real <c>statementgraph serve</c> on a store of its own.</summary>
public sealed partial class Served : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private Process? _process;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The store that it serves.</summary>
    public string Store => _folder["graph.db"];

    /// <summary>Reads articles and serves them.</summary>
    public static async Task<Served> StartAsync(params string[] articles)
    {
        var served = new Served();
        await served.RunAsync(["serve", "--ingest", .. articles, "--url", "http://127.0.0.1:0", "--store", served.Store]);
        return served;
    }

    /// <summary>Writes an article into its folder and gives the file's path.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Serves articles that a test wrote, beside those of some files, with settings of the server's own.</summary>
    public static async Task<Served> StartWithAsync(IEnumerable<string> articles, IEnumerable<string>? files = null, IEnumerable<string>? settings = null)
    {
        var served = new Served();
        var written = articles.Select((article, at) => served.Write($"article-{at}.txt", article));
        await served.RunAsync(["serve", "--ingest", .. written, .. files ?? [], "--url", "http://127.0.0.1:0", "--store", served.Store, .. settings ?? []]);
        return served;
    }

    /// <summary>Stops answering, as a server does that its owner ended.</summary>
    public void Stop()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Stop();
        _process?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync(string[] arguments)
    {
        _process = StatementGraphProcess.Start(null, arguments);
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Page().Match(line) is { Success: true } match)
            {
                Address = match.Groups[1].Value;
                return;
            }
        }

        throw new InvalidOperationException("The server ended: " + await _process.StandardError.ReadToEndAsync());
    }

    [GeneratedRegex("page (http://127.0.0.1:[0-9]+)/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();
}
