using System.Globalization;

namespace StatementGraph.Cli.Ingest;

/// <summary>Says what an ingest came to, in one line.</summary>
internal static class IngestSummary
{
    /// <summary>As in <c>12 articles read: 12 added, 0 known, 0 failed; 40 claims and 14 reports of meetings; 1.2 s, 10 articles/s; statementgraph.db</c>.</summary>
    public static string Of(IngestCounts counts, TimeSpan elapsed, string storeFile)
    {
        var rate = counts.Read / Math.Max(elapsed.TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture,
            $"{counts.Read} articles read: {counts.Added} added, {counts.Known} known, {counts.Failed} failed; " +
            $"{counts.Claims} claims and {counts.Meetings} reports of meetings; {elapsed.TotalSeconds:F1} s, {rate:F0} articles/s; {storeFile}");
    }
}
