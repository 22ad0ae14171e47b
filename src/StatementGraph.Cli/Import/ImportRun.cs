using System.Runtime.CompilerServices;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Inputs;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Import;

/// <summary>Facts into a store, with progress on standard error and a summary on standard output.</summary>
internal static class ImportRun
{
    private const int PartSize = 200;

    /// <summary>Writes what <c>extract</c> printed.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> ImportAsync(IReadOnlyList<string> names, string store, int workers, CancellationToken interrupted)
    {
        await using var opened = await Store.OpenOrCreateAsync(store, interrupted).ConfigureAwait(false);
        return await RunAsync(opened, store, (counts, report) => Whole(new FactsSource(workers).ReadAsync(names, interrupted), counts, report), interrupted).ConfigureAwait(false);
    }

    /// <summary>Copies one store into another; what the other has already is passed over.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> MoveAsync(string from, string to, CancellationToken interrupted)
    {
        if (from == to) throw new StoreException(Messages.At(from, null, Messages.SameStore));
        await using var source = await Store.OpenExistingAsync(from, interrupted).ConfigureAwait(false);
        await using var target = await Store.OpenOrCreateAsync(to, interrupted).ConfigureAwait(false);
        // First, so that no article is linked twice.
        await TakeJudgementsAsync(source, target, interrupted).ConfigureAwait(false);
        return await RunAsync(target, to, (counts, _) => All(source, counts, interrupted), interrupted).ConfigureAwait(false);
    }

    private static async Task TakeJudgementsAsync(IGraphStore source, IGraphStore target, CancellationToken interrupted)
    {
        try
        {
            await target.RestoreAsync(await source.JudgementsAsync(interrupted).ConfigureAwait(false), interrupted).ConfigureAwait(false);
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message);
        }
    }

    private static async Task<int> RunAsync(
        IGraphWriter store, string name, Func<IngestCounts, Action<string>, IAsyncEnumerable<ArticleFacts>> facts, CancellationToken interrupted)
    {
        var counts = new IngestCounts();
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            await IngestProgress.ShowAsync(counts, new InputMeter(), report => new FactsWriting(store, counts, report).RunAsync(facts(counts, report))).ConfigureAwait(false);
        }
        finally
        {
            // Also when the store failed: what was acknowledged until then is there.
            Console.Out.WriteLine(IngestSummary.Of(counts, TimeProvider.System.GetElapsedTime(started), name));
        }

        return interrupted.IsCancellationRequested ? ExitCode.Interrupted : counts.Failed > 0 ? ExitCode.Failed : ExitCode.Ok;
    }

    private static async IAsyncEnumerable<ArticleFacts> Whole(IAsyncEnumerable<FactsItem> items, IngestCounts counts, Action<string> report)
    {
        await foreach (var item in items.ConfigureAwait(false))
        {
            if (item.Problem is not null)
            {
                counts.OneFailed();
                report(item.Problem);
            }
            if (item.Facts is null) continue;
            counts.OneRead();
            yield return item.Facts;
        }
    }

    private static async IAsyncEnumerable<ArticleFacts> All(IGraphSource source, IngestCounts counts, CancellationToken interrupted,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var part in StoredParts.Of(source, PartSize, interrupted, cancellation).ConfigureAwait(false))
        {
            foreach (var facts in part)
            {
                counts.OneRead();
                yield return facts;
            }
        }
    }
}
