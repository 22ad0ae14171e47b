using System.Net;
using StatementGraph.Api.Security;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Security;

/// <summary>Who may ask for what.</summary>
public class KeyTests
{
    private const string Query = "{ stats { claims } }";
    private const string Merge = """mutation { merge(one: "ramin-delavari", other: "sami-murad", who: "the desk", why: "a test") { articles } }""";

    private static readonly (ApiKey Kept, string Key) Reader = ApiKey.Make("reader", Roles.Read);
    private static readonly (ApiKey Kept, string Key) Judge = ApiKey.Make("judge", Roles.Read | Roles.Judge);
    private static readonly ApiKeys Keys = new([Reader.Kept, Judge.Kept]);

    [Fact]
    public async Task Nobody_asks_without_a_key_where_keys_are_asked_for()
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Keys = Keys });
        foreach (var key in new[] { null, "", "sg_guess", Reader.Kept.Hash, Reader.Key[..^1] })
        {
            var answer = await server.AskAsync(Query, key);
            Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (answer.StatusCode, answer.Headers.WwwAuthenticate.Single().Scheme));
            Assert.Equal("UNAUTHENTICATED", (await server.AnswerAsync(Query, key)).Code());
        }

        Assert.Equal(HttpStatusCode.OK, (await server.AskAsync(Query, Reader.Key)).StatusCode);
    }

    [Fact]
    public async Task What_says_whether_the_server_is_well_takes_no_key()
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Keys = Keys });
        foreach (var path in new[] { "/health/live", "/health/ready", "/" })
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_change_takes_the_role_for_it()
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Keys = Keys });
        var refused = await server.AnswerAsync(Merge, Reader.Key);
        Assert.Equal(("FORBIDDEN", "This takes a key with the role JUDGE, which 'reader' does not have."), (refused.Code(), refused.Message()));
        Assert.Equal("JUDGE", (string?)refused["errors"]![0]!["extensions"]!["role"]);
        Assert.Empty(await server.Store.JudgementsAsync(TestContext.Current.CancellationToken));

        Assert.Null((await server.AnswerAsync(Merge, Judge.Key)).Code());
        Assert.Single(await server.Store.JudgementsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_server_that_others_can_reach_does_not_start_without_keys()
    {
        foreach (var url in new[] { "http://0.0.0.0:0", "http://[::]:0", "http://127.0.0.1:0;http://0.0.0.0:0", "http://*:0", "http://desk.example:0" })
            Assert.Throws<InvalidOperationException>(() => StatementGraphApi.Build(url, new SampleReader()));
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:0;http://[::1]:0")]
    public async Task A_server_that_this_machine_alone_can_reach_does(string url) => await StatementGraphApi.Build(url, new SampleReader()).DisposeAsync();

    [Fact]
    public async Task A_judgement_is_the_keys_whoever_the_caller_says_decides()
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Keys = Keys });
        await server.AskAsync(Merge, Judge.Key);
        await server.AskAsync("""mutation { undo(judgement: "j1", who: "the desk") { articles } }""", Judge.Key);
        Assert.Equal("""{"data":{"judgements":[{"who":"judge","undoneBy":"judge"}]}}""", (await server.AnswerAsync("{ judgements { who undoneBy } }", Reader.Key)).ToJsonString());
    }

    [Theory]
    [InlineData("desk.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.desk.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Without_keys_it_answers_to_no_other_name(string host, HttpStatusCode status)
    {
        await using var server = await StoreServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { Host = host } };
        Assert.Equal(status, (await server.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void A_key_is_kept_as_its_hash_alone()
    {
        Assert.DoesNotContain(Judge.Key, Judge.Kept.ToString(), StringComparison.Ordinal);
        Assert.Equal(Judge.Kept, ApiKey.Parse(Judge.Kept.ToString()));
        Assert.Equal("judge READ,JUDGE", Judge.Kept.ToString()[..^65]);
    }

    [Theory]
    [InlineData("reader", "line 2: a key is a name, its roles and the SHA-256 of the key, such as 'desk READ,JUDGE 9f86…'")]
    [InlineData("reader READ sg_0123", "line 2: the hash of the key 'reader' is not 64 hexadecimal digits")]
    [InlineData("reader ROOT 0000000000000000000000000000000000000000000000000000000000000000", "line 2: a role of the key 'reader' is none of READ, WRITE and JUDGE")]
    [InlineData("re\"ader READ 0000000000000000000000000000000000000000000000000000000000000000", "line 2: a key's name has letters, digits, '.', '-', '_' and '@' only")]
    public void A_wrong_line_is_named_and_not_repeated(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ApiKeys.Parse(["# keys", line])).Message);
}
