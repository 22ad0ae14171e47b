using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Reads a stream while what was read before is still at work.</summary>
internal static class Ahead
{
    /// <summary>The items in their order; while one is in hand, the next is read, and one more may wait.</summary>
    /// <param name="items">The stream; it is read on a thread of its own. What it throws is thrown behind its last item.</param>
    /// <param name="cancellation">Gives up the stream.</param>
    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var read = Channel.CreateBounded<T>(1);
        var reading = Task.Run(() => ReadAsync(items, read.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in read.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return item;
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items, ChannelWriter<T> read, CancellationToken stop)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
                await read.WriteAsync(item, stop).ConfigureAwait(false);
            read.Complete();
        }
#pragma warning disable CA1031 // Whatever the stream throws is thrown to the one who reads the items.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            read.Complete(failure);
        }
    }
}
