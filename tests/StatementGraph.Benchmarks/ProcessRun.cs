using System.Diagnostics;
using System.Globalization;

namespace StatementGraph.Benchmarks;

/// <summary>Runs the command line as a process of its own, and measures it from outside.</summary>
public static class ProcessRun
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>What a process took.</summary>
    /// <param name="Elapsed">From start to end.</param>
    /// <param name="PeakBytes">The most memory that was resident (Linux's VmHWM), looked at every 50 ms.</param>
    /// <param name="LastLine">What it printed last.</param>
    public sealed record Result(TimeSpan Elapsed, long PeakBytes, string LastLine);

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "statementgraph.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end; its output goes through line by line, so that it costs no memory here.</summary>
    /// <exception cref="InvalidOperationException">It ended with an exit code that is not 0.</exception>
    public static Result ToEnd(params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(arguments);
        var (lastOut, lastError) = ("", "");
        process.OutputDataReceived += (_, line) => lastOut = line.Data ?? lastOut;
        process.ErrorDataReceived += (_, line) => lastError = line.Data ?? lastError;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long peak = 0;
        while (!process.WaitForExit(Glance))
            peak = Math.Max(peak, PeakBytes(process.Id));
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Result(clock.Elapsed, peak, lastOut)
            : throw new InvalidOperationException($"statementgraph {arguments[0]} ended with {process.ExitCode}: {lastError}");
    }

    private static long PeakBytes(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
