using StatementGraph.Storage.Neo4j.Tests.Support;
#if BOLT
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Neo4j.Bolt;
#endif

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>What is special to Bolt; built with <c>-p:Bolt=true</c>, all other tests that need a server run over it too.</summary>
public sealed class BoltTests
{
#if BOLT
    [Fact]
    public async Task Every_test_that_needs_a_server_runs_over_Bolt()
    {
        await using var transport = (PlanOnceTransport)TestDatabase.Transport(TestDatabase.Options);
        Assert.IsType<BoltTransport>(transport.Inner);
        Assert.StartsWith("5.26", await transport.VersionAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_named() => Assert.Contains("user or password is wrong",
        await FailsAsync(TestDatabase.Options with { Username = "nobody", Password = "hunter2-secret" }), StringComparison.Ordinal);

    [Fact]
    public async Task A_database_that_is_not_there_is_named() => Assert.Contains("no database nowhere",
        await FailsAsync(TestDatabase.Options with { Database = "nowhere" }), StringComparison.Ordinal);

    [Fact]
    public async Task An_address_where_nobody_answers_is_named() => Assert.Contains("bolt://127.0.0.1:1: nobody answers",
        await FailsAsync(FakeServer.Options with { Uri = new Uri("bolt://127.0.0.1:1") }), StringComparison.Ordinal);

    [Fact]
    public async Task What_does_not_speak_Bolt_is_named() => Assert.Contains("no Neo4j server",
        await FailsAsync(TestDatabase.Options with { Uri = new UriBuilder(TestDatabase.Options.HttpAddress) { Scheme = "bolt" }.Uri }), StringComparison.Ordinal);

    private static async Task<string> FailsAsync(Neo4jOptions options)
    {
        var error = await Assert.ThrowsAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(
            options with { Patience = TimeSpan.FromMilliseconds(200) }, new BoltTransport(options), new TestFolding(), TestContext.Current.CancellationToken));
        Assert.Equal(-1, error.Message.AsSpan().IndexOfAny('\r', '\n'));
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
        return error.Message;
    }
#else
    [Fact]
    public void Every_test_that_needs_a_server_runs_over_Bolt() =>
        Assert.Skip($"Built without the official driver: -p:Bolt=true builds it in; {nameof(TestDatabase)} speaks HTTP.");
#endif
}
