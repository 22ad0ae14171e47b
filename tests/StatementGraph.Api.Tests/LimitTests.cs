using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests;

/// <summary>No request costs more than it may, and no failure tells more than it should.</summary>
public class LimitTests(Server server) : IClassFixture<Server>
{
    private static readonly GraphQlExecutor Shared = Graph.Executor();

    [Fact]
    public async Task A_query_that_is_too_deep_is_refused()
    {
        var query = string.Concat(Enumerable.Repeat("meetings { nodes { participants { ", 8)) + "name" + string.Concat(Enumerable.Repeat(" } } }", 8));
        var answer = await Answer(Graph.Executor(), $"{{ {query} }}");
        Assert.Equal(("DEPTH", "The document has 25 levels of fields; 20 are allowed."), (answer.Code(), answer.Message()));
        Assert.Equal((25, 20), answer.Figures());
    }

    [Fact]
    public async Task A_query_that_costs_too_much_is_told_how_much()
    {
        var answer = await Answer(Graph.Executor(limits: new() { Complexity = 1000 }), "{ officials(first: 100) { nodes { name met { totalCount } } } }");
        Assert.Equal(("COMPLEXITY", "The answer could cost 50701; 1000 are allowed. Ask for fewer ('first'), or for less of each."), (answer.Code(), answer.Message()));
        Assert.Equal((50701, 1000), answer.Figures());
    }

    [Fact]
    public async Task Fragments_that_write_out_to_billions_are_refused_at_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(n => $"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }} "));
        var started = TimeProvider.System.GetTimestamp();
        var answer = await Answer(Graph.Executor(), $"{{ ...f0 }} {fragments} fragment f60 on Query {{ stats {{ claims }} }}");
        Assert.Equal(("SELECTIONS", (2147483647d, 5000d)), (answer.Code(), answer.Figures()));
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Introspection_may_be_deep_but_not_lists_in_lists_without_end()
    {
        var types = string.Concat(Enumerable.Repeat("ofType { ", 40)) + "name" + string.Concat(Enumerable.Repeat(" }", 40));
        Assert.Null((await Answer(Graph.Executor(), $"{{ __schema {{ types {{ {types} }} }} }}")).Code());
        var lists = string.Concat(Enumerable.Repeat("fields { type { ", 4)) + "name" + string.Concat(Enumerable.Repeat(" } }", 4));
        Assert.Equal("INTROSPECTION", (await Answer(Graph.Executor(), $"{{ __schema {{ types {{ {lists} }} }} }}")).Code());
    }

    [Fact]
    public async Task Introspection_costs_nothing()
    {
        var limits = new GraphQlLimits { Complexity = 10, Depth = 1 };
        Assert.Null((await Answer(Graph.Executor(limits: limits), Introspection.Query)).Message());
    }

    [Fact]
    public Task A_query_that_asks_for_too_much_is_refused_before_it_is_read() => Refused(
        "{ officials(first: 100) { nodes { met(first: 100) { nodes { said(first: 100) { nodes { text } } } } } } }", "COMPLEXITY");

    [Fact]
    public Task A_field_asked_a_thousand_times_under_other_names_is_refused() => Refused(
        $"{{ {string.Concat(Enumerable.Range(0, 1000).Select(n => $"a{n}: claims(first: 100) {{ nodes {{ text }} }} "))} }}", "COMPLEXITY");

    [Fact]
    public Task A_fragment_that_holds_itself_is_refused() => Refused(
        "{ officials { nodes { ...f } } } fragment f on Official { met { nodes { ...f } } }", "NO_FRAGMENT_CYCLES");

    [Fact]
    public async Task Ten_thousand_open_braces_are_a_syntax_error() =>
        Assert.Equal("SYNTAX_ERROR", await Code(Graph.Executor(), string.Concat(Enumerable.Repeat("{a", 10_000))));

    [Fact]
    public async Task A_clients_introspection_is_within_the_limits()
    {
        var answer = await Graph.Executor().AnswerAsync(Introspection.Query, null, null, TestContext.Current.CancellationToken);
        Assert.False(answer.HasErrors, answer.Json[..Math.Min(300, answer.Json.Length)]);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var answer = await server.Post($$"""{ "query": "{ __typename }", "extensions": { "x": "{{new string('x', 300_000)}}" } }""");
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "BODY_SIZE", 262144), (answer.StatusCode, told.Code(), told.Figures().Limit));
        Assert.Equal("The body has 300056 bytes; 262144 are allowed.", told.Message());
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_large_it_is_is_refused_too()
    {
        using var body = new StreamContent(new EndlessStream());
        var answer = await server.Send(HttpMethod.Post, "/graphql", body, "application/json");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_query_that_takes_too_long_is_ended()
    {
        var executor = new GraphQlExecutor(new BrokenReader(async cancellation => await Task.Delay(Timeout.Infinite, cancellation)),
            limits: new() { Timeout = TimeSpan.FromMilliseconds(50) });
        var answer = await executor.AnswerAsync("{ stats { claims } }", null, null, TestContext.Current.CancellationToken);
        var told = JsonNode.Parse(answer.Json)!;
        Assert.Equal((503, "TIMEOUT", 0.05), (answer.Status, told.Code(), told.Figures().Limit));
        Assert.Equal("The answer took longer than 0.05 s, which is what a request may take; it was ended.", told.Message());
    }

    [Fact]
    public async Task A_failure_of_the_store_is_not_told_to_the_caller()
    {
        var executor = new GraphQlExecutor(new BrokenReader(_ => throw new StoreException("/secret/folder/graph.db is broken")));
        var json = await executor.ExecuteAsync("{ stats { claims } }", null, null, TestContext.Current.CancellationToken);
        Assert.Equal(
            """{"errors":[{"message":"The server failed to answer this.","locations":[{"line":1,"column":3}],"path":["stats"],"extensions":{"code":"INTERNAL"}}],"data":null}""",
            json);
    }

    [Fact]
    public async Task The_path_of_an_articles_file_is_in_no_answer()
    {
        var answer = await server.Post("""{ "query": "{ articles { nodes { key title text url } } }" }""");
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_as_a_query_gets_an_answer_that_is_json() =>
        Gen.String.Array[0, 8].Select(parts => string.Join(' ', parts)).Sample(text => IsAnswered(text, null));

    [Fact]
    public void Any_text_as_an_argument_gets_an_answer_that_is_json() => Gen.String.Sample(text => IsAnswered(
        "query($text: String!) { search(text: $text) { totalCount } official(id: \"x\") { key } claims(after: $text) { totalCount } country(code: $text) { code } }",
        new JsonObject { ["text"] = text }.ToJsonString()));

    [Theory]
    [InlineData("'; DROP TABLE claim; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eevil\u0000\uFEFF")]
    [InlineData("../../../etc/passwd")]
    [InlineData("\" OR 1=1")]
    public async Task Hostile_words_find_nothing_and_break_nothing(string words)
    {
        var variables = new JsonObject { ["words"] = words }.ToJsonString();
        var json = await Graph.Executor().ExecuteAsync(
            "query($words: String!) { search(text: $words) { totalCount } officials(where: { name: $words }) { totalCount } }", variables, null, TestContext.Current.CancellationToken);
        Assert.Equal("""{"data":{"search":{"totalCount":0},"officials":{"totalCount":0}}}""", json);
    }

    private static void IsAnswered(string query, string? variables)
    {
        var answer = Shared.AnswerAsync(query, variables).GetAwaiter().GetResult();
        Assert.NotNull(JsonNode.Parse(answer.Json));
        Assert.NotEqual(500, answer.Status);
        Assert.DoesNotContain("INTERNAL", answer.Json, StringComparison.Ordinal);
    }

    private static async Task Refused(string query, string code)
    {
        var reader = new SampleReader();
        Assert.Equal(code, await Code(Graph.Executor(reader), query));
        Assert.Empty(reader.Calls);
    }

    private static async Task<string?> Code(GraphQlExecutor executor, string query) => (await Answer(executor, query)).Code();

    private static async Task<JsonNode> Answer(GraphQlExecutor executor, string query) =>
        JsonNode.Parse(await executor.ExecuteAsync(query, null, null, TestContext.Current.CancellationToken))!;

    private sealed class EndlessStream : MemoryStream
    {
        private int _left = 1 << 20;

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var part = Math.Min(_left, count);
            Encoding.ASCII.GetBytes(new string(' ', part)).CopyTo(buffer, offset);
            _left -= part;
            return part;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var part = Math.Min(_left, buffer.Length);
            buffer.Span[..part].Fill((byte)' ');
            _left -= part;
            return new(part);
        }
    }
}
