using System.Net;
using System.Text.Json.Nodes;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>GraphQL over HTTP, clause by clause of its specification.</summary>
public class HttpTests(Server server) : IClassFixture<Server>
{
    private const string Response = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    [Fact]
    public async Task A_post_is_answered_with_variables_and_the_operation_named()
    {
        var answer = await server.Post(
            """{ "query": "query A { stats { claims } } query B($id: ID!) { official(id: $id) { name } }", "operationName": "B", "variables": { "id": "sami-murad" }, "extensions": {} }""",
            accept: "application/graphql-response+json");
        Assert.Equal((HttpStatusCode.OK, Response), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal("""{"data":{"official":{"name":"Sami Murad"}}}""", await Body(answer));
    }

    [Fact]
    public async Task A_get_is_answered_with_variables_and_the_operation_named()
    {
        var query = Uri.EscapeDataString("query B($id: ID!) { official(id: $id) { name } }");
        var answer = await server.Send(HttpMethod.Get, $"/graphql?query={query}&operationName=B&variables={Uri.EscapeDataString("""{"id":"sami-murad"}""")}");
        Assert.Equal("""{"data":{"official":{"name":"Sami Murad"}}}""", await Body(answer));
    }

    [Fact]
    public async Task Words_of_articles_are_readable_in_the_answer() =>
        Assert.Contains("دیدار دلاوری و مراد", await Body(await server.Post("""{ "query": "{ articles { nodes { title } } }" }""")), StringComparison.Ordinal);

    [Theory]
    [InlineData("NONSENSE", 400, "INVALID_JSON")]
    [InlineData("""{"query":""", 400, "INVALID_JSON")]
    [InlineData("", 400, "INVALID_JSON")]
    [InlineData("""{"query":"{ stats { claims } }","query":"{ stats { claims } }"}""", 400, "INVALID_JSON")]
    [InlineData("""[{"query":"{ stats { claims } }"}]""", 400, "INVALID_REQUEST")]
    [InlineData("""{"qeury":"{ stats { claims } }"}""", 400, "INVALID_REQUEST")]
    [InlineData("""{"query":7}""", 400, "INVALID_REQUEST")]
    [InlineData("""{"query":"{ stats { claims } }","variables":[7]}""", 400, "INVALID_REQUEST")]
    [InlineData("""{"query":"{ stats { claims } }","operationName":7}""", 400, "INVALID_REQUEST")]
    [InlineData("""{"query":"{ stats { claims } }","extensions":"x"}""", 400, "INVALID_REQUEST")]
    [InlineData("""{"query":"{"}""", 400, "SYNTAX_ERROR")]
    [InlineData("""{"query":"{ gossip }"}""", 400, "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("""{"query":"query A { stats { claims } } query B { stats { claims } }"}""", 400, "NO_OPERATION_NAME")]
    [InlineData("""{"query":"query A { stats { claims } }","operationName":"C"}""", 400, "INVALID_OPERATION_NAME")]
    [InlineData("""{"query":"query($id: ID!) { official(id: $id) { name } }"}""", 400, "INVALID_VALUE")]
    [InlineData("""{"query":"mutation { x }"}""", 400, "NOT_A_QUERY")]
    [InlineData("""{"query":"subscription { x }"}""", 400, "NOT_A_STREAM")]
    [InlineData("""{"query":"fragment F on Claim { text }"}""", 400, "NO_OPERATION")]
    [InlineData("""{"query":"{ officials(first: 0) { totalCount } }"}""", 294, "BAD_ARGUMENT")]
    public async Task What_can_not_be_answered_has_its_status_and_says_why(string body, int status, string code)
    {
        var answer = await server.Post(body, accept: "application/graphql-response+json");
        var text = await Body(answer);
        Assert.Equal((status, code), ((int)answer.StatusCode, (string?)JsonNode.Parse(text)!["errors"]![0]!["extensions"]?["code"]));
        Assert.Equal(status == 294, text.Contains("\"data\"", StringComparison.Ordinal));
        Assert.Equal(Response, answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("NONSENSE", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"query":"{"}""", 200)]
    [InlineData("""{"query":"{ gossip }"}""", 200)]
    [InlineData("""{"query":"query($id: ID!) { official(id: $id) { name } }"}""", 200)]
    [InlineData("""{"query":"{ officials(first: 0) { totalCount } }"}""", 200)]
    public async Task A_client_of_plain_json_learns_from_the_body_what_went_wrong_with_a_request_that_could_be_read(string body, int status)
    {
        var answer = await server.Post(body, accept: "application/json");
        Assert.Equal((status, status == 200 ? Json : Response), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Contains("\"errors\"", await Body(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/graphql-response+json, */*", Response)]
    [InlineData("application/json, application/graphql-response+json", Response)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Response)]
    [InlineData("application/graphql-response+json;q=0.1, application/json;q=0.9", Json)]
    [InlineData("application/json, multipart/mixed", Json)]
    [InlineData("text/html, */*;q=0.1", Json)]
    public async Task The_answer_comes_as_the_client_likes_it(string? accept, string contentType) =>
        Assert.Equal(contentType, (await server.Post("""{ "query": "{ __typename }" }""", accept: accept)).Content.Headers.ContentType?.ToString());

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0, application/graphql-response+json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    public async Task What_the_client_does_not_take_is_not_sent(string accept) =>
        Assert.Equal(HttpStatusCode.NotAcceptable, (await server.Post("""{ "query": "{ __typename }" }""", accept: accept)).StatusCode);

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=windows-1256")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_json_in_utf8_is_read(string contentType) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await server.Post("""{ "query": "{ __typename }" }""", contentType)).StatusCode);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_are_told_which_there_are(string method)
    {
        var answer = await server.Send(HttpMethod.Parse(method), "/graphql");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, POST"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Fact]
    public async Task A_get_carries_no_mutation()
    {
        var answer = await server.Send(HttpMethod.Get, "/graphql?query=mutation%20%7B%20x%20%7D");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (answer.StatusCode, answer.Content.Headers.Allow.Single()));
    }

    [Theory]
    [InlineData("/health/live", "live\n")]
    [InlineData("/health/ready", "ready\n")]
    public async Task The_server_says_that_it_is_well(string path, string body) => Assert.Equal(body, await Body(await server.Send(HttpMethod.Get, path)));

    private static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
