using System.Runtime.CompilerServices;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Reads a stream while what was read before is still at work.</summary>
internal static class Ahead
{
    /// <summary>The items in their order; while one is in hand, the next is read on another thread.</summary>
    /// <param name="items">The stream. What it throws is thrown behind its last item.</param>
    /// <param name="cancellation">Gives up the stream.</param>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var source = items.GetAsyncEnumerator(stop.Token);
        var next = Next();
        try
        {
            while (await next.ConfigureAwait(false))
            {
                var item = source.Current;
                next = Next();
                yield return item;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            // A stream must not be given up while it is read; what it throws then is nobody's any more.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }

        Task<bool> Next() => Task.Run(async () => await source.MoveNextAsync().ConfigureAwait(false), CancellationToken.None);
    }
}
