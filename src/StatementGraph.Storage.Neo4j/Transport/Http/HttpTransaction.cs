namespace StatementGraph.Storage.Neo4j.Transport.Http;

/// <summary>A transaction under <c>/tx/{id}</c>.</summary>
internal sealed class HttpTransaction(HttpTransport transport, string id) : ICypherTransaction
{
    private bool ended;

    /// <inheritdoc/>
    public async Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) =>
        (await transport.PostAsync($"/tx/{id}", RequestBody.Of(statement, null, null), cancellation).ConfigureAwait(false)).Rows;

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        transport.Committed(await transport.PostAsync($"/tx/{id}/commit", RequestBody.Of(null, null, null), cancellation).ConfigureAwait(false));
        ended = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (ended) return;
        ended = true;
        try
        {
            await transport.DeleteAsync($"/tx/{id}").ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or Polly.Timeout.TimeoutRejectedException)
        {
            // The server forgets a transaction that nobody goes on with.
        }
    }
}
