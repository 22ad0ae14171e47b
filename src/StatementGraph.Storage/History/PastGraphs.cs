using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.History;

/// <summary>
/// Makes the graph of an instant again, in a store of its own, from the articles and judgements that were known then: a graph is a function
/// of those, so that nothing in it can be of later. The last few are kept, since one look at the past is seldom alone.
/// </summary>
/// <param name="store">The graph of now; the caller's.</param>
/// <param name="make">Makes an empty store.</param>
/// <param name="most">Of how many articles a graph is made at most.</param>
public sealed class PastGraphs(IGraphStore store, Func<EmptyStore> make, int most) : IGraphHistory, IAsyncDisposable
{
    /// <summary>How many are kept that nobody looks at.</summary>
    private const int Kept = 3;
    private const int PartSize = 500;

    private readonly Lock gate = new();
    private readonly List<Made> all = [];

    /// <inheritdoc/>
    public async Task<IPastGraph> AsOfAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        var known = await KnownThen.OfAsync(store, at, most, cancellation).ConfigureAwait(false);
        var made = Take(known, at);
        try
        {
            // Whoever gives up leaves the work to who asks next.
            var past = await made.Store.WaitAsync(cancellation).ConfigureAwait(false);
            return new Look(past.Graph, () => ReleaseAsync(made));
        }
        catch
        {
            await ReleaseAsync(made).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes all of them away, when nobody looks at them any more.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var made in all) await RemoveAsync(made).ConfigureAwait(false);
        all.Clear();
    }

    private Made Take(KnownThen known, DateTimeOffset at)
    {
        lock (gate)
        {
            var made = all.Find(one => one.Key == known.Key && !one.Store.IsFaulted) ?? new Made(known.Key, Task.Run(() => MakeAsync(known, at)));
            // The one that was asked for last is the last to go.
            all.Remove(made);
            all.Add(made);
            made.Looks++;
            return made;
        }
    }

    private async ValueTask ReleaseAsync(Made made)
    {
        List<Made> leaving;
        lock (gate)
        {
            made.Looks--;
            var idle = all.Where(one => one.Looks == 0).ToList();
            leaving = [.. idle.Where(one => one.Store.IsFaulted), .. idle.Where(one => !one.Store.IsFaulted).SkipLast(Kept)];
            all.RemoveAll(leaving.Contains);
        }
        foreach (var one in leaving) await RemoveAsync(one).ConfigureAwait(false);
    }

    private async Task<EmptyStore> MakeAsync(KnownThen known, DateTimeOffset at)
    {
        var past = make();
        try
        {
            // First, so that no article is linked twice.
            await past.Graph.RestoreAsync(known.Judgements, CancellationToken.None).ConfigureAwait(false);
            foreach (var part in known.Articles.Chunk(PartSize))
                await past.Graph.AddAsync(await store.FactsAsync(part, CancellationToken.None).ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);
            if ((await KnownThen.OfAsync(store, at, most, CancellationToken.None).ConfigureAwait(false)).Key != known.Key)
                throw new PastException("What was known then changed while the graph of it was made; ask again.");
            return past;
        }
        catch
        {
            await past.RemoveAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask RemoveAsync(Made made)
    {
        // One that failed has taken itself away.
        var past = await made.Store.ContinueWith(task => task.IsCompletedSuccessfully ? task.Result : null, TaskScheduler.Default).ConfigureAwait(false);
        if (past is not null) await past.RemoveAsync().ConfigureAwait(false);
    }

    private sealed class Made(string key, Task<EmptyStore> store)
    {
        public string Key => key;

        public Task<EmptyStore> Store => store;

        public int Looks { get; set; }
    }

    private sealed class Look(IGraphReader graph, Func<ValueTask> release) : IPastGraph
    {
        private Func<ValueTask>? once = release;

        public IGraphReader Graph => graph;

        public ValueTask DisposeAsync() => Interlocked.Exchange(ref once, null) is { } first ? first() : ValueTask.CompletedTask;
    }
}
