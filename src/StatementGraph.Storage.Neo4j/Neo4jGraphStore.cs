using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Transport.Http;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j;

/// <summary>
/// The graph in a Neo4j database. One transaction writes at a time, whichever program it belongs to: the others wait for it. What this
/// client reads holds whole batches only; a batch that another client is committing at that moment may be seen in part.
/// </summary>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private readonly Server server;
    private readonly ISearchFolding folding;
    private readonly TimeProvider time;
    private readonly GraphWriter writer;
    private readonly IIdentityRules? rules;
    private readonly SemaphoreSlim writing = new(1);
    private bool closed;

    private Neo4jGraphStore(Server server, ISearchFolding folding, IIdentityRules? rules, TimeProvider time)
    {
        this.time = time;
        this.rules = rules;
        this.server = server;
        this.folding = folding;
        writer = new GraphWriter(server, folding, rules);
    }

    /// <summary>Opens the store in a database over HTTP; makes one where there is none, and brings one of an older version up to date.</summary>
    /// <param name="options">Where the server is, and who asks.</param>
    /// <param name="folding">How words are folded for search; the same as when the store was filled.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="rules">Who is one official; null where equal ids in the articles alone decide. The same as when the store was filled.</param>
    /// <exception cref="StoreException">
    /// Nobody answers, user, password or database is wrong, the server is too old, or the store of a newer version.
    /// </exception>
    public static Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options, ISearchFolding folding, CancellationToken cancellation, IIdentityRules? rules = null) =>
        OpenAsync(options, new HttpTransport(options), folding, cancellation, rules);

    /// <summary>Opens the store in a database over a transport, which the store then owns.</summary>
    /// <inheritdoc cref="OpenAsync(Neo4jOptions, ISearchFolding, CancellationToken, IIdentityRules?)"/>
    public static async Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options, ICypherTransport transport, ISearchFolding folding, CancellationToken cancellation, IIdentityRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(transport);
        ArgumentNullException.ThrowIfNull(folding);
        var server = new Server(transport, options);
        try
        {
            await Schema.BringAsync(server, cancellation).ConfigureAwait(false);
            return new Neo4jGraphStore(server, folding, rules, options.Time);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<int> AddAsync(IReadOnlyList<Model.ArticleFacts> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        // Folding and hashing need no lock: another call may write meanwhile. The turn is taken first, so that calls are written in their order.
        var batch = Task.Run(() => ArrivedArticle.Batch(articles, folding, time.GetUtcNow(), cancellation), cancellation);
        return WriteAsync(async () => await writer.AddAsync(await batch.ConfigureAwait(false), cancellation).ConfigureAwait(false), cancellation);
    }

    /// <inheritdoc/>
    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return WriteAsync(() => writer.RetractAsync(articleIds, cancellation), cancellation);
    }

    /// <summary>Waits for a batch that is being written, then closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.WaitAsync().ConfigureAwait(false);
        var first = !closed;
        closed = true;
        writing.Release();
        if (first) await server.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<T> WriteAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return await work().ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }
}
