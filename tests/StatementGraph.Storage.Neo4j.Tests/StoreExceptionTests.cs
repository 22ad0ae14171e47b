using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Neo4j.Tests.Support;
using StatementGraph.Storage.Neo4j.Transport.Http;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>What a user reads when the server can't be used: one line that names it and says what to do, never with the password.</summary>
public sealed class StoreExceptionTests
{
    [Fact]
    public async Task A_wrong_password_is_named()
    {
        // Another user's name: a server shuts out one whose password was wrong too often.
        var options = TestDatabase.Options with { Username = "nobody", Password = "hunter2-secret" };
        Says(await OpenFailsAsync(options), "user or password is wrong", "NEO4J_PASSWORD");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named() =>
        Says(await OpenFailsAsync(TestDatabase.Options with { Database = "nowhere" }), "no database nowhere", "NEO4J_DATABASE");

    [Fact]
    public async Task An_address_where_nobody_answers_is_named()
    {
        var options = FakeServer.Options with { HttpUri = new Uri("http://127.0.0.1:1") };
        Says(await HttpFailsAsync(options), "http://127.0.0.1:1: nobody answers", "NEO4J_URI");
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_named() =>
        Says(await HttpFailsAsync(FakeServer.Options with { HttpUri = new Uri("http://nowhere.invalid") }), "nowhere.invalid", "NEO4J_URI");

    [Theory]
    [InlineData("4.4.41")]
    [InlineData("5.25.1")]
    public async Task A_server_that_is_too_old_is_named(string version) =>
        Says(await FailsAsync(new FakeServer { Version = version }), version, "5.26 or later", "update");

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.26.0-drop04.0")]
    [InlineData("2025.10.1")]
    public async Task A_server_of_5_26_or_later_will_do(string version)
    {
        await using var store = await OpenAsync(new FakeServer { Version = version });
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_left_alone()
    {
        var newer = new FakeServer().On("/query/v2", """{"data":{"fields":["version"],"values":[[999]]},"bookmarks":[]}""");
        Says(await FailsAsync(newer), "version 999", "newer program");
        Assert.DoesNotContain(newer.Requests, request => request.Contains("CREATE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Forbidden", "may not do this", "grant")]
    [InlineData("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "read-only", "NEO4J_DATABASE")]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too little memory", "give it more")]
    public async Task A_user_or_a_server_that_can_not_write_is_named(string code, params string[] parts) =>
        Says(await FailsAsync(new FakeServer().On("/tx", FakeServer.Error(code))), parts);

    [Fact]
    public async Task A_full_transaction_log_is_named() => Says(
        await FailsAsync(new FakeServer().On("/commit", FakeServer.Error("Neo.DatabaseError.Transaction.TransactionLogError"))),
        "can't write its transaction log", "free some space", "what was acknowledged is kept");

    [Fact]
    public async Task What_is_no_Neo4j_server_is_named() =>
        Says(await FailsAsync(new FakeServer().On("/query/v2", "<html>welcome</html>")), "no Neo4j server", "NEO4J_HTTP_URI");

    [Fact]
    public async Task A_deadlock_is_tried_again_from_the_start_of_the_transaction()
    {
        var server = new FakeServer().On("/commit",
            FakeServer.Error("Neo.TransientError.Transaction.DeadlockDetected"), """{"data":{"fields":[],"values":[]},"bookmarks":["c"]}""");
        await using var store = await OpenAsync(server);
        Assert.Equal(Series.BatchSize, await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken));
        Assert.Equal(2, server.Requests.Count(request => request.Contains("/tx {", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_deadlock_that_does_not_end_is_given_up()
    {
        var server = new FakeServer().On("/commit", FakeServer.Error("Neo.TransientError.Transaction.DeadlockDetected"));
        Says(await FailsAsync(server), "too busy", "run again");
    }

    [Fact]
    public async Task A_reader_is_told_what_this_client_has_seen()
    {
        var server = new FakeServer().On("/commit", """{"data":{"fields":[],"values":[]},"bookmarks":["seen-by-the-writer"]}""");
        await using var store = await OpenAsync(server);
        await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken);
        await store.ProfilesAsync(["nobody"], TestContext.Current.CancellationToken);
        Assert.Contains("\"bookmarks\":[\"seen-by-the-writer\"]", server.Requests[^1], StringComparison.Ordinal);
    }

    private static async Task<StoreException> FailsAsync(FakeServer server)
    {
        return await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var store = await OpenAsync(server);
            await store.AddAsync(Series.Batch(0), TestContext.Current.CancellationToken);
        });
    }

    private static Task<Neo4jGraphStore> OpenAsync(FakeServer server) => Neo4jGraphStore.OpenAsync(
        FakeServer.Options, new HttpTransport(FakeServer.Options, server), new TestFolding(), TestContext.Current.CancellationToken);

    private static Task<StoreException> OpenFailsAsync(Neo4jOptions options) => Assert.ThrowsAsync<StoreException>(() => TestDatabase.OpenAsync(options));

    private static Task<StoreException> HttpFailsAsync(Neo4jOptions options) =>
        Assert.ThrowsAsync<StoreException>(() => Neo4jGraphStore.OpenAsync(options, new TestFolding(), TestContext.Current.CancellationToken));

    private static void Says(StoreException error, params string[] parts)
    {
        Assert.Equal(-1, error.Message.AsSpan().IndexOfAny('\r', '\n'));
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
        foreach (var part in parts) Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }
}
