using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementGraph.Extraction.Tests.Gold;

/// <summary>Runs the scorer that stands beside the repository and reads its figures.</summary>
internal static partial class Scorer
{
    /// <summary>F1 by the scorer's names for what it counts.</summary>
    /// <exception cref="InvalidOperationException">The scorer found an article or a span to be wrong.</exception>
    public static async Task<IReadOnlyDictionary<string, double>> RunAsync(string shared, string outputFile, CancellationToken cancel)
    {
        using var process = Start(Path.Join(shared, "eval", "score_gold.py"), outputFile);
        var printed = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return process.ExitCode == 0
            ? Figure().Matches(printed).ToDictionary(m => m.Groups["name"].Value.Trim(), m => double.Parse(m.Groups["f1"].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal)
            : throw new InvalidOperationException($"The scorer ended with {process.ExitCode}: {printed}");
    }

    /// <summary>Whether python3 starts here.</summary>
    public static bool HasPython()
    {
        try
        {
            using var process = Start("--version");
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;

    [GeneratedRegex(@"^(?<name>\S.*?)\s+F1 (?<f1>\d\.\d+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
