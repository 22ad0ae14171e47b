using System.Runtime.CompilerServices;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Inputs;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Ingest;

/// <summary>The articles that a store holds, to be read again.</summary>
internal static class StoredInput
{
    private const int PartSize = 200;

    /// <summary>First the stored articles that another version read, by id, then other input.</summary>
    public static async IAsyncEnumerable<ReadItem> Before(IAsyncEnumerable<ReadItem> input, IGraphSource store, string version, CancellationToken interrupted,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var part in StoredParts.Of(store, PartSize, interrupted, cancellation).ConfigureAwait(false))
        {
            foreach (var facts in part)
                if (facts.Extractor != version) yield return new ReadItem(facts.Article, null);
        }
        await foreach (var item in input.WithCancellation(cancellation).ConfigureAwait(false)) yield return item;
    }
}
