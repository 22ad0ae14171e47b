using System.Runtime.CompilerServices;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Promises;
using StatementGraph.Storage.History;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Sqlite;
#if !BOLT
using StatementGraph.Storage.Neo4j.Transport.Http;
#endif

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>
/// The database that NEO4J_URI and the others name. There is one, so that tests run one after another, and each starts by emptying it;
/// a database that holds anything which these tests did not put there is left alone.
/// </summary>
internal static class TestDatabase
{
    private const string Why =
        "No Neo4j: NEO4J_URI is not set. Run the tests beside a server, such as '../shared/neo4j/with-neo4j dotnet test', or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to an empty database.";

    private const string Mark = "StatementGraphTestDatabase";

    private static readonly Lazy<Task> Claimed = new(ClaimAsync);

    /// <summary>
    /// Every run empties the server twice and asks it hundreds of questions, at seconds each; SQLite takes all runs, and the store is
    /// compared with it on a corpus of its own.
    /// </summary>
    [ModuleInitializer]
    internal static void TryEachPromiseLessOften() => Promise.Runs = 5;

    /// <summary>How to reach it; skips the test where the environment does not say, and fails it where continuous integration forgot to.</summary>
    public static Neo4jOptions Options
    {
        get
        {
            var isSet = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_URI"));
            if (!isSet && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Why);
            Assert.SkipUnless(isSet, Why);
            return Neo4jOptions.FromEnvironment(Environment.GetEnvironmentVariable);
        }
    }

    /// <summary>An empty store.</summary>
    public static Task<StoreUnderTest> NewAsync() => NewAsync(null);

    /// <summary>An empty store that looks for who is one official.</summary>
    public static Task<StoreUnderTest> WithRulesAsync() => NewAsync(new TestIdentityRules());

    /// <summary>An empty store for a graph of the past: a file, as the program makes them.</summary>
    public static EmptyStore Past()
    {
        var folder = Directory.CreateTempSubdirectory("statementgraph-past-");
        var store = SqliteGraphStore.Open(Path.Join(folder.FullName, "past.db"), new TestFolding(), rules: new TestIdentityRules());
        return new(store, async () =>
        {
            await store.DisposeAsync();
            folder.Delete(recursive: true);
        });
    }

    private static async Task<StoreUnderTest> NewAsync(IIdentityRules? rules)
    {
        var store = await OpenEmptyAsync(Options, new TestFolding(), rules: rules);
        return new StoreUnderTest(store, store.DisposeAsync);
    }

    /// <summary>An empty store.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="folding">How words are folded.</param>
    /// <param name="claim">Whether to make sure first that the database is one for tests; not for a test's own.</param>
    /// <param name="rules">Who is one official.</param>
    public static async Task<Neo4jGraphStore> OpenEmptyAsync(Neo4jOptions options, ISearchFolding folding, bool claim = true, IIdentityRules? rules = null)
    {
        if (claim) await Claimed.Value;
        await EmptyAsync(options);
        return await Neo4jGraphStore.OpenAsync(options, Transport(options), folding, TestContext.Current.CancellationToken, rules);
    }

    /// <summary>The store as it is.</summary>
    public static Task<Neo4jGraphStore> OpenAsync(Neo4jOptions options) =>
        Neo4jGraphStore.OpenAsync(options, Transport(options), new TestFolding(), TestContext.Current.CancellationToken);

    /// <summary>Over Bolt where the build has it, else over HTTP.</summary>
    public static ICypherTransport Transport(Neo4jOptions options) => new PlanOnceTransport(
#if BOLT
        new Bolt.BoltTransport(options));
#else
        new HttpTransport(options));
#endif

    /// <summary>Runs a statement as it stands.</summary>
    public static async Task<CypherRows> RunAsync(string statement, Neo4jOptions? options = null)
    {
        await using var transport = Transport(options ?? Options);
        return await transport.WriteAsync(new CypherStatement(statement, new Dictionary<string, object?>()), TestContext.Current.CancellationToken);
    }

    // The node that writers lock stays, as the indexes do: making them anew would take longer than most tests.
    private static async Task EmptyAsync(Neo4jOptions options)
    {
        await RunAsync($"MATCH (n) WHERE NOT n:StatementGraph AND NOT n:{Mark} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 1000 ROWS", options);
        await RunAsync("MATCH (g:StatementGraph) SET g.mentions = 0, g.writes = 0", options);
    }

    private static async Task ClaimAsync()
    {
        var rows = await RunAsync($"MATCH (n) WHERE NOT n:StatementGraph RETURN count(n) AS nodes, count(CASE WHEN n:{Mark} THEN 1 END) AS marks");
        var row = rows.Rows.Single();
        if (row.Number("nodes") > 0 && row.Number("marks") == 0)
            Assert.Fail("The database that NEO4J_URI names holds data: these tests would remove it. Name an empty one.");
        await RunAsync($"MERGE (:{Mark})");
    }
}
