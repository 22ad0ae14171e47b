using System.Runtime.CompilerServices;
using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Pipeline;
using StatementGraph.Extraction;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Ingest;

/// <summary>
/// Read → pass over what the store knows → extract on several threads → write in batches, one after the other. Each arrow holds a bounded number
/// of articles, so that memory does not grow with their number.
/// </summary>
/// <param name="store">Where to; it prepares one batch while it writes another.</param>
/// <param name="extractor">What finds the facts.</param>
/// <param name="counts">Kept up to date while the pipeline runs.</param>
/// <param name="report">Takes one line for each article that failed; called on one thread at a time.</param>
internal sealed class IngestPipeline(IGraphWriter store, Extractor extractor, IngestCounts counts, Action<string> report)
{
    private const int BatchCount = 300;

    /// <summary>In UTF-16 code units: a few very long articles are a batch as well.</summary>
    private const long BatchSize = 4_000_000;

    private readonly Lock reporting = new();

    /// <summary>Ingests all of the input, or, when it ends early, all of what was read until then.</summary>
    /// <param name="input">What to ingest. It ends early, without an exception, when the user interrupts.</param>
    /// <param name="workers">How many threads extract.</param>
    /// <exception cref="StoreException">The store can't go on; batches before are acknowledged and stay.</exception>
    public Task RunAsync(IAsyncEnumerable<ReadItem> input, int workers)
    {
        var facts = OrderedParallel.Map(UnknownAsync(input), Extract, workers);
        return Overlapping.WriteAsync(Batches.Of(Whole(facts), BatchCount, BatchSize, f => f.Article.Text.Length), WriteAsync);
    }

    private async Task WriteAsync(IReadOnlyList<ArticleFacts> batch)
    {
        var added = await store.AddAsync(batch, CancellationToken.None).ConfigureAwait(false);
        counts.Written(added, batch.Sum(f => f.Claims.Count), batch.Sum(f => f.Meetings.Count));
    }

    private async IAsyncEnumerable<Article> UnknownAsync(IAsyncEnumerable<ReadItem> input,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var articles = Articles(input, cancellation);
        await foreach (var batch in Batches.Of(articles, BatchCount, BatchSize, a => a.Text.Length, cancellation).ConfigureAwait(false))
        {
            var known = await store.KnownAsync([.. batch.Select(a => a.Id)], extractor.Version, cancellation).ConfigureAwait(false);
            var unknown = batch.Where(a => !known.Contains(a.Id)).ToList();
            counts.MoreKnown(batch.Count - unknown.Count);
            foreach (var article in unknown)
                yield return article;
        }
    }

    private async IAsyncEnumerable<Article> Articles(IAsyncEnumerable<ReadItem> input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var item in input.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (item.Problem is not null)
                Fail(item.Problem);
            if (item.Article is null)
                continue;
            counts.OneRead();
            yield return item.Article;
        }
    }

    private ArticleFacts? Extract(Article article)
    {
        var (extraction, problem) = SafeExtraction.Of(extractor, article);
        if (problem is not null)
            Fail(problem);
        return extraction?.Facts;
    }

    private static async IAsyncEnumerable<ArticleFacts> Whole(IAsyncEnumerable<ArticleFacts?> facts)
    {
        await foreach (var one in facts.ConfigureAwait(false))
        {
            if (one is not null)
                yield return one;
        }
    }

    private void Fail(string problem)
    {
        counts.OneFailed();
        lock (reporting)
            report(problem);
    }
}
