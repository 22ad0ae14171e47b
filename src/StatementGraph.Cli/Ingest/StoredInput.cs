using System.Runtime.CompilerServices;
using StatementGraph.Cli.Inputs;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Ingest;

/// <summary>The articles that a store holds, to be read again.</summary>
internal static class StoredInput
{
    private const int PartSize = 200;

    /// <summary>No input at all.</summary>
    public static async IAsyncEnumerable<ReadItem> None()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield break;
    }

    /// <summary>First the stored articles that another version read, by id, then other input.</summary>
    public static async IAsyncEnumerable<ReadItem> Before(IAsyncEnumerable<ReadItem> input, IGraphSource store, string version, CancellationToken interrupted,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var after = "";
        while (!interrupted.IsCancellationRequested)
        {
            var part = await store.FactsAsync(after, PartSize, cancellation).ConfigureAwait(false);
            foreach (var facts in part)
                if (facts.Extractor != version) yield return new ReadItem(facts.Article, null);
            if (part.Count < PartSize) break;
            after = part[^1].Article.Id;
        }
        await foreach (var item in input.WithCancellation(cancellation).ConfigureAwait(false)) yield return item;
    }
}
