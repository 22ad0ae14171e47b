using StatementGraph.Identity;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.History;
using StatementGraph.Storage.Neo4j;
using StatementGraph.Storage.Sqlite;
using StatementGraph.Text;

namespace StatementGraph.Cli.Graph;

/// <summary>The one place that knows which store is behind the ports.</summary>
internal static class Store
{
    /// <summary>Names the Neo4j server of the environment; a file of this name is called <c>./neo4j</c>.</summary>
    public const string Neo4j = "neo4j";

    /// <summary>The store of a name: the server, or a file, which is made where there is none.</summary>
    /// <exception cref="StoreException">It can't be opened.</exception>
    public static async Task<IGraphStore> OpenOrCreateAsync(string name, CancellationToken cancellation) => name == Neo4j
        ? await OpenNeo4jAsync(cancellation).ConfigureAwait(false)
        : SqliteGraphStore.Open(name, SearchFolding.Instance, rules: IdentityRules.Default);

    /// <summary>The store of a name, where a file must be there: a question to a store that is not is a slip of the pen, not an empty answer.</summary>
    /// <exception cref="StoreException">There is none, or it can't be opened.</exception>
    public static Task<IGraphStore> OpenExistingAsync(string name, CancellationToken cancellation) => name == Neo4j || File.Exists(name)
        ? OpenOrCreateAsync(name, cancellation)
        : throw new StoreException(Messages.At(name, null, Messages.NoStore));

    /// <summary>Of how many articles a graph of the past is made where nobody says otherwise: some thousand a second.</summary>
    public const int MostPast = 20_000;

    /// <summary>Shows the past of a store, in files of this machine that go with it.</summary>
    public static PastGraphs HistoryOf(IGraphStore store, int most) => new(store, NewPast, most);

    private static EmptyStore NewPast()
    {
        // A folder of the user's own, which nobody else can read.
        var folder = Directory.CreateTempSubdirectory("statementgraph-past-");
        var past = SqliteGraphStore.Open(Path.Join(folder.FullName, "past.db"), SearchFolding.Instance, rules: IdentityRules.Default);
        return new(past, async () =>
        {
            await past.DisposeAsync().ConfigureAwait(false);
            folder.Delete(recursive: true);
        });
    }

    private static Task<Neo4jGraphStore> OpenNeo4jAsync(CancellationToken cancellation)
    {
        var options = Neo4jOptions.FromEnvironment(Environment.GetEnvironmentVariable);
        return Neo4jGraphStore.OpenAsync(options, Transports.For(options), SearchFolding.Instance, cancellation, IdentityRules.Default);
    }
}
