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
    public sealed record Result(TimeSpan Elapsed, long PeakBytes);

    /// <summary>The published program; null for the one that is built beside this.</summary>
    public static string? Program { get; set; }

    /// <summary>Starts it.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Program ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Program is null)
            start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "statementgraph.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end; its output goes nowhere, so that it costs neither time nor memory here.</summary>
    /// <exception cref="InvalidOperationException">It ended with an exit code that is not 0.</exception>
    public static Result ToEnd(params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(arguments);
        var drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(Glance))
            peak = Math.Max(peak, PeakBytes(process.Id));
        Task.WaitAll(drained, errors);
        return process.ExitCode == 0
            ? new Result(clock.Elapsed, peak)
            : throw new InvalidOperationException($"statementgraph {arguments[0]} ended with {process.ExitCode}: {errors.Result}");
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
