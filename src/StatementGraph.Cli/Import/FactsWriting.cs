using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Pipeline;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Import;

/// <summary>Writes facts that were extracted before into a store, in batches; what the store has already is passed over.</summary>
internal sealed class FactsWriting(IGraphWriter store, IngestCounts counts, Action<string> report)
{
    private const int BatchCount = 200;

    /// <summary>In UTF-16 code units: a few very long articles are a batch as well.</summary>
    private const long BatchSize = 4_000_000;

    /// <summary>Writes all of them.</summary>
    /// <exception cref="StoreException">The store can't go on; batches before are acknowledged and stay.</exception>
    public Task RunAsync(IAsyncEnumerable<ArticleFacts> facts) =>
        Overlapping.WriteAsync(Batches.Of(facts, BatchCount, BatchSize, one => one.Article.Text.Length), WriteAsync);

    private async Task WriteAsync(IReadOnlyList<ArticleFacts> batch)
    {
        try
        {
            var added = await store.AddAsync(batch, CancellationToken.None).ConfigureAwait(false);
            counts.MoreKnown(batch.Count - added);
            counts.Written(added, batch.Sum(one => one.Claims.Count), batch.Sum(one => one.Meetings.Count));
        }
        catch (ArgumentException failure) when (batch.Count == 1)
        {
            counts.OneFailed();
            report(Messages.At(batch[0].Article.Path ?? batch[0].Article.Id, null, Messages.NoFacts(failure.Message)));
        }
        catch (ArgumentException)
        {
            // A file may have been changed by hand: one article's facts that contradict themselves must not keep the others out.
            foreach (var one in batch) await WriteAsync([one]).ConfigureAwait(false);
        }
    }
}
