using System.Diagnostics;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>A server of a test's own, which it may kill. Needs <c>../shared/neo4j/neo4j-at</c> beside the repository, or its path in NEO4J_AT.</summary>
public sealed class OwnServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statementgraph-neo4j-");
    private string? script;

    /// <summary>How to reach it.</summary>
    internal Neo4jOptions Options { get; private set; } = null!;

    /// <summary>Starts it; skips the test where it can't, and fails it where continuous integration should be able to.</summary>
    public async ValueTask InitializeAsync()
    {
        script = Environment.GetEnvironmentVariable("NEO4J_AT") is { Length: > 0 } named ? named : Beside();
        if (!File.Exists(script)) script = null;
        if (script is null) return;
        await RunAsync("start");
        var variables = (await RunAsync("env")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line["export ".Length..].Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        Options = Neo4jOptions.FromEnvironment(variables.GetValueOrDefault);
    }

    /// <summary>Skips the test where there is no server, or fails it.</summary>
    internal void Need()
    {
        const string Why = "No server to kill: neither NEO4J_AT nor ../shared/neo4j/neo4j-at names the script that starts one.";
        if (script is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Why);
        Assert.SkipWhen(script is null, Why);
    }

    /// <summary>A power cut.</summary>
    internal Task KillAsync() => RunAsync("kill");

    /// <summary>Ends it as a server is ended.</summary>
    internal Task StopAsync() => RunAsync("stop");

    /// <summary>Brings it back with the same data, on the same ports.</summary>
    internal Task StartAsync() => RunAsync("start");

    /// <summary>Starts it anew with a line more in its settings, and without it afterwards.</summary>
    internal async Task WithAsync(string setting, Func<Task> work)
    {
        var file = Path.Join(folder.FullName, "conf", "neo4j.conf");
        var before = await File.ReadAllTextAsync(file);
        // Cleanly, for a database that is read-only can not be recovered.
        await StopAsync();
        await File.WriteAllTextAsync(file, $"{before}\n{setting}\n");
        await StartAsync();
        try
        {
            await work();
        }
        finally
        {
            await StopAsync();
            await File.WriteAllTextAsync(file, before);
            await StartAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (script is not null) await RunAsync("kill");
        folder.Delete(recursive: true);
    }

    private static string Beside() => Path.Join(Repository.Root, "..", "shared", "neo4j", "neo4j-at");

    private async Task<string> RunAsync(string action)
    {
        // What the script starts must not hold the pipe, or reading it would never end.
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true };
        foreach (var argument in new[] { script!, folder.FullName, action }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"neo4j-at {action} ended with {process.ExitCode}.");
    }
}
