using System.Diagnostics;
using System.Globalization;
using StatementGraph.Benchmarks.Generating;
using StatementGraph.Extraction;
using StatementGraph.Identity;
using StatementGraph.Model;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Benchmarks;

/// <summary>
/// What identity adds to an ingest: the same facts go into two stores, in turns, one that looks for who is who and one that does not. Processor
/// time is counted, since other programs share the clock.
/// </summary>
internal static class IdentityCost
{
    private const int Officials = 5_000, Batch = 200, Singles = 21;

    /// <summary>Prints a line at 1,000 articles, 10,000 and so on.</summary>
    /// <param name="count">How many articles.</param>
    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("statementgraph-bench-").FullName;
        try
        {
            await using var plain = SqliteGraphStore.Open(Path.Join(folder, "plain.db"), SearchFolding.Instance);
            await using var linked = SqliteGraphStore.Open(Path.Join(folder, "linked.db"), SearchFolding.Instance, rules: IdentityRules.Default);
            Console.WriteLine($"{count} articles about {Officials} officials, {Environment.ProcessorCount} cores; CPU seconds of all until then, then ms for one more article (median of {Singles})");
            Console.WriteLine("articles  officials  extract  without   with  added   one more: without   with");
            await FillAsync(plain, linked, count).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(SqliteGraphStore plain, SqliteGraphStore linked, int count)
    {
        var (extract, without, with, next) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, Math.Min(1_000, count));
        for (var from = 0; from < count; from += Batch)
        {
            var articles = GeneratedInput.Read(Enumerable.Range(from, Math.Min(Batch, count - from)).Select(number => ArticleGenerator.Article(number, Officials)));
            IReadOnlyList<ArticleFacts> facts = [];
            extract += await CpuAsync(() => Task.Run(() => facts = Facts(articles))).ConfigureAwait(false);
            // Each goes first in turn: the second finds caches warm.
            if (from / Batch % 2 == 0) without += await AddAsync(plain, facts).ConfigureAwait(false);
            with += await AddAsync(linked, facts).ConfigureAwait(false);
            if (from / Batch % 2 == 1) without += await AddAsync(plain, facts).ConfigureAwait(false);
            if (from + Batch < next) continue;
            await PrintAsync(from + articles.Count, extract, without, with, plain, linked).ConfigureAwait(false);
            next *= 10;
        }
    }

    private static async Task PrintAsync(int count, TimeSpan extract, TimeSpan without, TimeSpan with, SqliteGraphStore plain, SqliteGraphStore linked)
    {
        var officials = (await linked.StatsAsync(CancellationToken.None).ConfigureAwait(false)).Officials;
        var (before, after) = ((extract + without).TotalSeconds, (extract + with).TotalSeconds);
        var (one, other) = (await SinglesAsync(plain).ConfigureAwait(false), await SinglesAsync(linked).ConfigureAwait(false));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count,8}  {officials,9}  {extract.TotalSeconds,7:F1}  {without.TotalSeconds,7:F1}  {with.TotalSeconds,5:F1}  {(after / before) - 1,5:P0}  {one,18:F1}  {other,5:F1}"));
    }

    // Articles behind all others, and taken out again: each finds the graph as the one before did.
    private static async Task<double> SinglesAsync(SqliteGraphStore store)
    {
        var facts = Facts(GeneratedInput.Read(Enumerable.Range(10_000_000, Singles).Select(number => ArticleGenerator.Article(number, Officials))));
        var times = new List<double>();
        foreach (var one in facts)
        {
            var start = Stopwatch.GetTimestamp();
            await store.AddAsync([one], CancellationToken.None).ConfigureAwait(false);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await store.RetractAsync([one.Article.Id], CancellationToken.None).ConfigureAwait(false);
        }
        return times.Order().ElementAt(Singles / 2);
    }

    private static List<ArticleFacts> Facts(IEnumerable<Article> articles) => [.. articles.Select(article => Extractor.Default.Extract(article).Facts)];

    private static Task<TimeSpan> AddAsync(SqliteGraphStore store, IReadOnlyList<ArticleFacts> facts) =>
        CpuAsync(() => store.AddAsync(facts, CancellationToken.None));

    private static async Task<TimeSpan> CpuAsync(Func<Task> work)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        await work().ConfigureAwait(false);
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
