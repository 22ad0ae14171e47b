using System.Runtime.CompilerServices;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Graph;

/// <summary>Reads all that a store holds, part by part, so that memory does not grow with it.</summary>
internal static class StoredParts
{
    /// <summary>The facts of every article, by article id.</summary>
    /// <param name="store">Where from.</param>
    /// <param name="size">How many articles a part has; the last has fewer.</param>
    /// <param name="interrupted">Ends it early, behind a whole part and without an exception.</param>
    /// <param name="cancellation">Gives up at once.</param>
    public static async IAsyncEnumerable<IReadOnlyList<ArticleFacts>> Of(
        IGraphSource store, int size, CancellationToken interrupted, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var after = "";
        while (!interrupted.IsCancellationRequested)
        {
            var part = await store.FactsAsync(after, size, cancellation).ConfigureAwait(false);
            yield return part;
            if (part.Count < size) break;
            after = part[^1].Article.Id;
        }
    }
}
