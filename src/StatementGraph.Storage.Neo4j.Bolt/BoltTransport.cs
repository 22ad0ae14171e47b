using Neo4j.Driver;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Bolt;

/// <summary>Statements over Bolt, by the official driver. <c>neo4j://</c> finds the servers of a cluster, <c>bolt://</c> names one.</summary>
public sealed class BoltTransport : ICypherTransport
{
    // A host that drops packets is told as unreachable after this, not after the minutes that a system takes.
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);

    private readonly IDriver driver;
    private readonly Neo4jOptions options;
    private Bookmarks? seen;

    /// <summary>For a server; nothing is sent yet.</summary>
    /// <param name="options">Where it is (<see cref="Neo4jOptions.Uri"/>), and who asks.</param>
    public BoltTransport(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        driver = GraphDatabase.Driver(options.Uri, AuthTokens.Basic(options.Username, options.Password),
            config => config.WithConnectionTimeout(LongestConnect).WithFetchSize(Config.Infinite));
    }

    /// <inheritdoc/>
    public string Address => options.Uri.GetLeftPart(UriPartial.Authority);

    /// <inheritdoc/>
    public Task<string> VersionAsync(CancellationToken cancellation) => BoltFailure.NamedAsync(async () =>
    {
        const string Product = "Neo4j/";
        var agent = (await driver.GetServerInfoAsync().WaitAsync(cancellation).ConfigureAwait(false)).Agent;
        return agent.StartsWith(Product, StringComparison.Ordinal) ? agent[Product.Length..] : throw new CypherException(CypherFault.Foreign, null, agent);
    });

    /// <inheritdoc/>
    public Task<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellation) => AloneAsync(AccessMode.Read, statement, cancellation);

    /// <inheritdoc/>
    public Task<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellation) => AloneAsync(AccessMode.Write, statement, cancellation);

    /// <inheritdoc/>
    public Task<(ICypherTransaction Transaction, CypherRows Rows)> BeginAsync(CypherStatement first, CancellationToken cancellation) =>
        BoltFailure.NamedAsync<(ICypherTransaction, CypherRows)>(async () =>
        {
            var session = Session(AccessMode.Write);
            try
            {
                var transaction = new BoltTransaction(this, session, await session.BeginTransactionAsync().ConfigureAwait(false));
                return (transaction, await transaction.RunAsync(first, cancellation).ConfigureAwait(false));
            }
            catch
            {
                await session.CloseAsync().ConfigureAwait(false);
                throw;
            }
        });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    /// <summary>Remembers what the server has seen by a commit.</summary>
    internal void Committed(IAsyncSession session) => seen = session.LastBookmarks ?? seen;

    // In a transaction of its own, which statements that make their own transactions need.
    private Task<CypherRows> AloneAsync(AccessMode access, CypherStatement statement, CancellationToken cancellation) => BoltFailure.NamedAsync(async () =>
    {
        var session = Session(access);
        await using var _ = session.ConfigureAwait(false);
        var cursor = await session.RunAsync(statement.Text, BoltValues.Sent(statement.Parameters)).WaitAsync(cancellation).ConfigureAwait(false);
        var rows = await BoltValues.RowsAsync(cursor).WaitAsync(cancellation).ConfigureAwait(false);
        if (access == AccessMode.Write) Committed(session);
        return rows;
    });

    private IAsyncSession Session(AccessMode access) => driver.AsyncSession(config =>
    {
        config.WithDatabase(options.Database).WithDefaultAccessMode(access);
        if (seen is not null) config.WithBookmarks(seen);
    });
}
