using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Maps a stream with several workers, and gives the results in the order of the stream.</summary>
internal static class OrderedParallel
{
    /// <summary>How many items may wait for each worker: enough that none idles, few enough that memory stays flat.</summary>
    private const int WaitingPerWorker = 16;

    /// <summary>The result for each item, in the items' order.</summary>
    /// <param name="items">The stream; it is read on a thread of its own, ahead by a bounded number of items.</param>
    /// <param name="map">Called on several threads at once. What it throws is thrown at that item's turn.</param>
    /// <param name="workers">How many threads map, 1 or more.</param>
    /// <param name="cancellation">Gives up the stream; items in hand are dropped.</param>
    public static async IAsyncEnumerable<TOut> Map<TIn, TOut>(IAsyncEnumerable<TIn> items, Func<TIn, TOut> map, int workers,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = Channel.CreateBounded<Job<TIn, TOut>>(workers * WaitingPerWorker);
        var order = Channel.CreateBounded<Task<TOut>>(workers * WaitingPerWorker);
        var tasks = Enumerable.Range(0, workers).Select(_ => Task.Run(() => WorkAsync(work.Reader, map, stop.Token), CancellationToken.None))
            .Append(Task.Run(() => FeedAsync(items, work.Writer, order.Writer, stop.Token), CancellationToken.None)).ToList();
        try
        {
            await foreach (var result in order.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return await result.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(IAsyncEnumerable<TIn> items, ChannelWriter<Job<TIn, TOut>> work,
        ChannelWriter<Task<TOut>> order, CancellationToken stop)
    {
        try
        {
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                var job = new Job<TIn, TOut>(item, new TaskCompletionSource<TOut>(TaskCreationOptions.RunContinuationsAsynchronously));
                await order.WriteAsync(job.Result.Task, stop).ConfigureAwait(false);
                await work.WriteAsync(job, stop).ConfigureAwait(false);
            }

            order.Complete();
        }
#pragma warning disable CA1031 // Whatever the stream throws is thrown to the one who reads the results.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            order.Complete(failure);
        }
        finally
        {
            work.Complete();
        }
    }

    private static async Task WorkAsync<TIn, TOut>(ChannelReader<Job<TIn, TOut>> work, Func<TIn, TOut> map, CancellationToken stop)
    {
        await foreach (var job in work.ReadAllAsync(stop).ConfigureAwait(false))
        {
            try
            {
                job.Result.SetResult(map(job.Item));
            }
#pragma warning disable CA1031 // Thrown again where the result is awaited.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                job.Result.SetException(failure);
            }
        }
    }

    private sealed record Job<TIn, TOut>(TIn Item, TaskCompletionSource<TOut> Result);
}
