namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>
/// Keeps this client's commits out of its own calls that read: Neo4j applies a commit record by record, and a reader beside it could see
/// a part of a batch. Many read at once, one commits; who comes first is served first, so that neither starves.
/// </summary>
internal sealed class CommitGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly SemaphoreSlim empty = new(1);
    private readonly Lock counting = new();
    private int reading;

    /// <summary>Reads.</summary>
    public async Task<T> ReadAsync<T>(Func<Task<T>> read, CancellationToken cancellation)
    {
        await EnterAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await read().ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Commits, when those who read have done.</summary>
    public async Task CommitAsync(Func<Task> commit)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await empty.WaitAsync().ConfigureAwait(false);
            try
            {
                await commit().ConfigureAwait(false);
            }
            finally
            {
                empty.Release();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        turn.Dispose();
        empty.Dispose();
    }

    private async Task EnterAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // Only a commit holds it while nobody reads, and a commit has the turn: this never waits.
            if (reading == 0) await empty.WaitAsync(cancellation).ConfigureAwait(false);
            lock (counting) reading++;
        }
        finally
        {
            turn.Release();
        }
    }

    private void Leave()
    {
        lock (counting)
        {
            if (--reading == 0) empty.Release();
        }
    }
}
