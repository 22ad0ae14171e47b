using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Reading;
using StatementGraph.Storage.Sqlite.Writing;

namespace StatementGraph.Storage.Sqlite;

/// <summary>
/// The graph in one SQLite file. One connection writes, and waits for those of other processes; each call that reads has a connection
/// of its own and sees the store as it was when the call began.
/// </summary>
public sealed partial class SqliteGraphStore : IGraphStore
{
    private readonly IIdentityRules? rules;
    private readonly ISearchFolding folding;
    private readonly TimeProvider time;
    private readonly Database database;
    private readonly Lazy<GraphWriter> writer;
    private readonly ReaderPool readers;
    private readonly SemaphoreSlim writing = new(1);
    private bool closed;

    private SqliteGraphStore(Database database, ISearchFolding folding, SqliteStoreOptions options, IIdentityRules? rules)
    {
        this.rules = rules;
        this.folding = folding;
        time = options.Time;
        this.database = database;
        writer = new Lazy<GraphWriter>(() => new GraphWriter(database, folding, rules, options.Patience));
        readers = new ReaderPool(() => Connection.Reading(database.Path, options), folding);
    }

    /// <summary>Opens the store in a file; makes one where there is none, and brings one of an older version up to date.</summary>
    /// <param name="path">The file; its folder must exist. SQLite keeps two more files beside it while the store is open.</param>
    /// <param name="folding">How words are folded for search; the same as when the store was filled.</param>
    /// <param name="options">How patient it is; null for the defaults.</param>
    /// <param name="rules">Who is one official; null where equal ids in the articles alone decide. The same as when the store was filled.</param>
    /// <exception cref="StoreException">The file is no store, is damaged, is of a newer version, or can't be opened for writing.</exception>
    public static SqliteGraphStore Open(string path, ISearchFolding folding, SqliteStoreOptions? options = null, IIdentityRules? rules = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(folding);
        options ??= new SqliteStoreOptions();
        return new SqliteGraphStore(Connection.Writing(path, options), folding, options, rules);
    }

    /// <inheritdoc/>
    public Task<int> AddAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        // Folding and hashing need no lock: another call may write meanwhile. The turn is taken first, so that calls are written in their order.
        var batch = Task.Run(() => ArrivedArticle.Batch(articles, folding, time.GetUtcNow(), cancellation), cancellation);
        return WriteAsync(batch, (graph, arrived) => graph.Add(arrived, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return WriteAsync(graph => graph.Retract(articleIds, cancellation), cancellation);
    }

    /// <summary>Waits for a batch that is being written, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.WaitAsync().ConfigureAwait(false);
        closed = true;
        readers.Dispose();
        database.Dispose();
        writing.Release();
    }

    private Task<T> WriteAsync<T>(Func<GraphWriter, T> work, CancellationToken cancellation) =>
        WriteAsync(Task.FromResult(0), (graph, _) => work(graph), cancellation);

    private async Task<TResult> WriteAsync<T, TResult>(Task<T> prepared, Func<GraphWriter, T, TResult> work, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            var ready = await prepared.ConfigureAwait(false);
            return await Task.Run(() => work(writer.Value, ready), cancellation).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }
}
