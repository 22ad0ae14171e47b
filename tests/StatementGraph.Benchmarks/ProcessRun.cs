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

    /// <summary>Starts it; what it prints may be read.</summary>
    public static Process Start(params string[] arguments)
    {
        var (program, own) = Program is null ? ("dotnet", Path.Join(AppContext.BaseDirectory, "statementgraph.dll")) : (Program, null);
        return Process.Start(new ProcessStartInfo(program, own is null ? arguments : arguments.Prepend(own)) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    /// <summary>Runs it to its end.</summary>
    /// <remarks>The shell lets the output go nowhere, as reading it here would take time from one of the processors.</remarks>
    /// <exception cref="InvalidOperationException">It ended with an exit code that is not 0.</exception>
    public static Result ToEnd(params string[] arguments)
    {
        string[] command = ["-c", "exec \"$@\" > /dev/null", "sh", .. Program is null ? new[] { "dotnet", Path.Join(AppContext.BaseDirectory, "statementgraph.dll") } : [Program], .. arguments];
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", command) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(Glance))
            peak = Math.Max(peak, PeakBytes(process.Id));
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
