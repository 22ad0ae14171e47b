namespace StatementGraph.Storage.Neo4j.Transport;

/// <summary>
/// How statements reach a Neo4j server: over HTTP by default, over Bolt where the official driver is built in. It tries nothing twice; what
/// fails is a <see cref="CypherException"/> that says whether another try may help.
/// </summary>
/// <remarks>
/// Safe for concurrent use. Everything sees what this transport committed before: bookmarks are carried from answer to request, which
/// a cluster needs. Strings pass unchanged, lone surrogates included (see <see cref="WireText"/>).
/// </remarks>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Where the server is, for messages; never with a user or a password.</summary>
    string Address { get; }

    /// <summary>The server's version, such as <c>5.26.0</c>.</summary>
    Task<string> VersionAsync(CancellationToken cancellation);

    /// <summary>Runs a statement that only reads, in a transaction of its own.</summary>
    Task<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs a statement that writes or changes the schema, in a transaction of its own.</summary>
    Task<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Begins a transaction that writes, and runs its first statement.</summary>
    Task<(ICypherTransaction Transaction, CypherRows Rows)> BeginAsync(CypherStatement first, CancellationToken cancellation);
}

/// <summary>Several statements that are committed together or not at all; rolled back where it is disposed of before it was committed.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement.</summary>
    Task<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Commits; when it returns, what was written is there, also after a power cut.</summary>
    Task CommitAsync(CancellationToken cancellation);
}
