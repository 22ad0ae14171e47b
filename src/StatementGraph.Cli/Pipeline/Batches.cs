using System.Runtime.CompilerServices;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Gathers a stream into lists.</summary>
internal static class Batches
{
    /// <summary>The items in their order, in lists that are full when either limit is reached.</summary>
    /// <param name="items">The stream.</param>
    /// <param name="count">How many items a list holds at most, 1 or more.</param>
    /// <param name="size">How large a list may grow before it is given on; one item may exceed it.</param>
    /// <param name="sizeOf">An item's size, in the unit of <paramref name="size"/>.</param>
    /// <param name="cancellation">Gives up the stream.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> Of<T>(IAsyncEnumerable<T> items, int count, long size, Func<T, long> sizeOf,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var batch = new List<T>(count);
        long total = 0;
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(item);
            total += sizeOf(item);
            if (batch.Count < count && total < size)
                continue;
            yield return batch;
            batch = new List<T>(count);
            total = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
