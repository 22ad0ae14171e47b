using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>
/// Lets the server plan each statement once: tests empty the database and fill it again all the time, at which it would plan every statement
/// anew every few seconds, which took most of the time of these tests.
/// </summary>
internal sealed class PlanOnceTransport(ICypherTransport inner) : ICypherTransport
{
    public string Address => inner.Address;

    /// <summary>What the statements go to.</summary>
    public ICypherTransport Inner => inner;

    public Task<string> VersionAsync(CancellationToken cancellation) => inner.VersionAsync(cancellation);

    public Task<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellation) => inner.ReadAsync(Once(statement), cancellation);

    // Changes of the schema are not planned.
    public Task<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellation) => inner.WriteAsync(statement, cancellation);

    public async Task<(ICypherTransaction Transaction, CypherRows Rows)> BeginAsync(CypherStatement first, CancellationToken cancellation)
    {
        var (transaction, rows) = await inner.BeginAsync(Once(first), cancellation);
        return (new Planned(transaction), rows);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static CypherStatement Once(CypherStatement statement) => statement with { Text = "CYPHER replan=skip " + statement.Text };

    private sealed class Planned(ICypherTransaction inner) : ICypherTransaction
    {
        public Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation) => inner.RunAsync(Once(statement), cancellation);

        public Task CommitAsync(CancellationToken cancellation) => inner.CommitAsync(cancellation);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
