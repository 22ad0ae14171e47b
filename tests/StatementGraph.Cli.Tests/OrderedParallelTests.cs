using CsCheck;
using StatementGraph.Cli.Pipeline;

namespace StatementGraph.Cli.Tests;

public class OrderedParallelTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes() =>
        Gen.Select(Gen.Int[0, 3].Array[0, 200], Gen.Int[1, 8]).Sample(
            (delays, workers) => Results(delays, workers).SequenceEqual(delays.Select((delay, index) => (index, delay))), iter: 30);

    [Fact]
    public async Task Only_a_bounded_number_of_items_is_read_ahead()
    {
        var read = 0;
        async IAsyncEnumerable<int> Endless()
        {
            while (true)
            {
                yield return read++;
                await Task.Yield();
            }
        }

        await foreach (var result in OrderedParallel.Map(Endless(), item => item, workers: 2, Cancelled))
        {
            if (result == 0)
                await Task.Delay(100, Cancelled);
            if (result == 10)
                break;
        }

        Assert.InRange(read, 11, 200);
    }

    [Fact]
    public async Task A_failure_appears_at_its_items_turn()
    {
        var seen = new List<int>();

        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var result in OrderedParallel.Map(Enumerable.Range(0, 50).ToAsyncEnumerable(), i => i == 20 ? throw new FormatException() : i, workers: 4, Cancelled))
                seen.Add(result);
        });

        Assert.Equal(Enumerable.Range(0, 20), seen);
    }

    [Fact]
    public async Task A_failure_of_the_stream_reaches_the_reader_behind_the_items_before_it()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new IOException("the disk is gone");
        }

        var seen = new List<int>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var result in OrderedParallel.Map(Broken().ToAsyncEnumerable(), i => i, workers: 4, Cancelled))
                seen.Add(result);
        });

        Assert.Equal([1], seen);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static List<(int Index, int Delay)> Results(int[] delays, int workers) =>
        OrderedParallel.Map(delays.Select((delay, index) => (index, delay)).ToAsyncEnumerable(), item =>
        {
            Thread.SpinWait(item.delay * 1000);
            return item;
        }, workers, Cancelled).ToListAsync(Cancelled).AsTask().GetAwaiter().GetResult();
}
