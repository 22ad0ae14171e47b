using System.Threading.Channels;

namespace StatementGraph.Api.Changes;

/// <summary>Tells those who listen of each article that this server adds to the graph. Safe for concurrent use.</summary>
public sealed class ChangeFeed
{
    private readonly Lock _gate = new();
    private readonly List<Channel<Added>> _listeners = [];
    private bool _closed;

    /// <summary>How many listen.</summary>
    internal int Listeners
    {
        get
        {
            lock (_gate) return _listeners.Count;
        }
    }

    /// <summary>Tells everybody. Whoever has so many waiting that none more fits is told nothing more: their listening fails with <see cref="SlowListenerException"/>.</summary>
    internal void Tell(Added added)
    {
        lock (_gate)
        {
            foreach (var slow in _listeners.Where(listener => !listener.Writer.TryWrite(added)).ToList())
            {
                slow.Writer.TryComplete(new SlowListenerException());
                _listeners.Remove(slow);
            }
        }
    }

    /// <summary>Listens to what is added from now on, until this is disposed of or the feed is closed.</summary>
    /// <param name="waiting">How many articles may wait for a listener who is slow.</param>
    /// <param name="most">How many may listen at once.</param>
    /// <exception cref="LimitError">So many listen already.</exception>
    internal Listener Listen(int waiting, int most)
    {
        var channel = Channel.CreateBounded<Added>(new BoundedChannelOptions(waiting) { SingleReader = true });
        lock (_gate)
        {
            if (_listeners.Count >= most)
                throw new LimitError("SUBSCRIPTIONS", $"{_listeners.Count} subscriptions are open; {most} are allowed.", new(_listeners.Count + 1, most));
            if (_closed)
                channel.Writer.Complete();
            else
                _listeners.Add(channel);
        }

        return new(this, channel);
    }

    /// <summary>Ends all listening, now and later.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            foreach (var listener in _listeners)
                listener.Writer.TryComplete();
            _listeners.Clear();
        }
    }

    private void Forget(Channel<Added> channel)
    {
        lock (_gate) _listeners.Remove(channel);
    }

    /// <summary>One who listens, until disposed of.</summary>
    internal sealed class Listener(ChangeFeed feed, Channel<Added> channel) : IDisposable
    {
        /// <summary>What was added since this listens, as it comes; ends where the feed is closed.</summary>
        /// <exception cref="SlowListenerException">More waited than may.</exception>
        public IAsyncEnumerable<Added> AddedAsync(CancellationToken cancellation) => channel.Reader.ReadAllAsync(cancellation);

        /// <inheritdoc/>
        public void Dispose() => feed.Forget(channel);
    }
}

/// <summary>An article that was added, by what it says.</summary>
/// <param name="Claims">Ids of its claims.</param>
/// <param name="Article">Its id.</param>
internal sealed record Added(string Article, IReadOnlyList<string> Claims);

/// <summary>A listener did not keep up.</summary>
internal sealed class SlowListenerException : Exception;
