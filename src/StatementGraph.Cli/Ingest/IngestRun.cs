using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Inputs;
using StatementGraph.Extraction;

namespace StatementGraph.Cli.Ingest;

/// <summary>One ingest from the command line: the pipeline, its progress on standard error and its summary on standard output.</summary>
internal static class IngestRun
{
    /// <summary>Ingests, and says what came of it.</summary>
    /// <param name="names">Files, folders, globs, <c>-</c>; may be none where the store is read again.</param>
    /// <param name="storeFile">The store.</param>
    /// <param name="workers">How many threads extract.</param>
    /// <param name="refresh">Whether what the store holds is read again first.</param>
    /// <param name="extractor">What finds the facts.</param>
    /// <param name="interrupted">Stops reading; what is in hand is written.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="Model.Graph.StoreException">The store can't be opened or written.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> names, string storeFile, int workers, bool refresh, Extractor extractor, CancellationToken interrupted)
    {
        await using var store = await Store.OpenOrCreateAsync(storeFile, interrupted).ConfigureAwait(false);
        var counts = new IngestCounts();
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            var meter = Console.IsErrorRedirected ? new InputMeter() : InputMeter.For(names);
            var input = names.Count == 0 ? AsyncEnumerable.Empty<ReadItem>() : new ArticleSource(workers, meter).ReadAsync(names, interrupted);
            if (refresh) input = StoredInput.Before(input, store, extractor.Version, interrupted);
            await IngestProgress.ShowAsync(counts, meter, report =>
                new IngestPipeline(store, extractor, counts, report).RunAsync(input, workers)).ConfigureAwait(false);
        }
        finally
        {
            // Also when the store failed: what was acknowledged until then is there.
            Console.Out.WriteLine(IngestSummary.Of(counts, TimeProvider.System.GetElapsedTime(started), storeFile));
        }

        return interrupted.IsCancellationRequested ? ExitCode.Interrupted : counts.Failed > 0 ? ExitCode.Failed : ExitCode.Ok;
    }
}
