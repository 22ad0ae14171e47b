using System.Diagnostics;
using System.Globalization;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Another process that ingests into a store.</summary>
internal sealed class CrashHost : IDisposable
{
    private readonly Process process;

    private CrashHost(Process process) => this.process = process;

    /// <summary>Starts to ingest.</summary>
    public static CrashHost Start(string path, int batches)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "StatementGraph.Storage.CrashHost.dll"));
        start.ArgumentList.Add(path);
        start.ArgumentList.Add(batches.ToString(CultureInfo.InvariantCulture));
        return new CrashHost(Process.Start(start)!);
    }

    /// <summary>The number of the next batch that was acknowledged; null when the process has ended.</summary>
    public async Task<int?> NextAsync(CancellationToken cancellation) =>
        await process.StandardOutput.ReadLineAsync(cancellation) is { } line ? int.Parse(line, CultureInfo.InvariantCulture) : null;

    /// <summary>Kills it as <c>kill -9</c> does, wherever it is, and gives the last batch that it had acknowledged.</summary>
    public async Task<int?> KillAsync(CancellationToken cancellation)
    {
        process.Kill();
        int? last = null;
        while (await NextAsync(cancellation) is { } batch) last = batch;
        await process.WaitForExitAsync(cancellation);
        return last;
    }

    /// <summary>Waits for its end; gives the exit code.</summary>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        while (await NextAsync(cancellation) is not null)
        {
            // Reading to the end keeps the pipe from filling.
        }
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
