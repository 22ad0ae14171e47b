using Neo4j.Driver;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Bolt;

/// <summary>A transaction, and the session that is its own.</summary>
internal sealed class BoltTransaction(BoltTransport transport, IAsyncSession session, IAsyncTransaction transaction) : ICypherTransaction
{
    /// <inheritdoc/>
    public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) => BoltFailure.NamedAsync(async () =>
        await BoltValues.RowsAsync(await transaction.RunAsync(statement.Text, BoltValues.Sent(statement.Parameters)).ConfigureAwait(false)).ConfigureAwait(false));

    /// <inheritdoc/>
    public Task CommitAsync(CancellationToken cancellation) => BoltFailure.NamedAsync(async () =>
    {
        await transaction.CommitAsync().ConfigureAwait(false);
        transport.Committed(session);
        return true;
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            // Rolls back what was not committed.
            await transaction.DisposeAsync().ConfigureAwait(false);
            await session.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is Neo4jException or IOException or ObjectDisposedException)
        {
            // The server forgets a transaction whose connection is gone.
        }
    }
}
