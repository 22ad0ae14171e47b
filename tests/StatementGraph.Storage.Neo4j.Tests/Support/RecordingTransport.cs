using System.Collections.Concurrent;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>Passes statements on, and keeps one of each text.</summary>
internal sealed class RecordingTransport(ICypherTransport inner) : ICypherTransport
{
    /// <summary>What was run, by text.</summary>
    public ConcurrentDictionary<string, CypherStatement> Statements { get; } = new(StringComparer.Ordinal);

    public string Address => inner.Address;

    public Task<string> VersionAsync(CancellationToken cancellation) => inner.VersionAsync(cancellation);

    public Task<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellation) => inner.ReadAsync(Keep(statement), cancellation);

    public Task<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellation) => inner.WriteAsync(statement, cancellation);

    public async Task<(ICypherTransaction Transaction, CypherRows Rows)> BeginAsync(CypherStatement first, CancellationToken cancellation)
    {
        var (transaction, rows) = await inner.BeginAsync(Keep(first), cancellation);
        return (new Recording(this, transaction), rows);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private CypherStatement Keep(CypherStatement statement)
    {
        Statements.TryAdd(statement.Text, statement);
        return statement;
    }

    private sealed class Recording(RecordingTransport owner, ICypherTransaction inner) : ICypherTransaction
    {
        public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) => inner.RunAsync(owner.Keep(statement), cancellation);

        public Task CommitAsync(CancellationToken cancellation) => inner.CommitAsync(cancellation);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
