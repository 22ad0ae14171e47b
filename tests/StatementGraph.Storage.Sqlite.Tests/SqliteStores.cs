using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.History;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Empty stores for the suites, each in a folder of its own that goes with it.</summary>
internal static class SqliteStores
{
    public static Task<StoreUnderTest> NewAsync() => NewAsync(null);

    public static Task<StoreUnderTest> WithRulesAsync() => NewAsync(new TestIdentityRules());

    public static EmptyStore Past()
    {
        var folder = new TemporaryFolder();
        var store = SqliteGraphStore.Open(folder.File("past.db"), new TestFolding(), rules: new TestIdentityRules());
        return new(store, async () =>
        {
            await store.DisposeAsync();
            folder.Dispose();
        });
    }

    private static Task<StoreUnderTest> NewAsync(IIdentityRules? rules)
    {
        var folder = new TemporaryFolder();
        var store = SqliteGraphStore.Open(folder.File("graph.db"), new TestFolding(), rules: rules);
        return Task.FromResult(new StoreUnderTest(store, async () =>
        {
            await store.DisposeAsync();
            folder.Dispose();
        }));
    }
}
