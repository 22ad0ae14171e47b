using System.Diagnostics;
using System.Globalization;
using System.Text;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>The command line as a process of its own, on a server of a test.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;

    public CommandLine(Neo4jOptions options, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(Path.Join(AppContext.BaseDirectory, "statementgraph.dll"))) start.ArgumentList.Add(argument);
        start.Environment["NEO4J_URI"] = options.Uri.ToString();
        start.Environment["NEO4J_HTTP_URI"] = options.HttpUri?.ToString();
        start.Environment["NEO4J_USERNAME"] = options.Username;
        start.Environment["NEO4J_PASSWORD"] = options.Password;
        start.Environment["NEO4J_DATABASE"] = options.Database;
        start.Environment["NEO4J_PATIENCE"] = options.Patience.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture);
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>What it printed, once it has ended.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The last line on standard error.</summary>
    public string LastError { get; private set; } = "";

    /// <summary>Waits until it has written something, and is not done.</summary>
    public async Task UntilItWritesAsync(IGraphReader graph)
    {
        while ((await graph.StatsAsync(TestContext.Current.CancellationToken)).Articles == 0)
            Assert.False(process.HasExited, "It ended before anything was there.");
    }

    /// <summary>Waits for its end; gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line) LastError = line;
        Output = await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
