using System.Net.Http.Json;
using System.Text.Json.Nodes;
using StatementGraph.Api.Http;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Security;

/// <summary>Documents that the server keeps, as GraphQL over HTTP's appendix has them.</summary>
public class PersistedDocumentTests
{
    private const string Kept = "query($id: ID!) { official(id: $id) { name } }";
    private const string Other = "{ stats { claims } }";

    private static readonly object Variables = new { id = "sami-murad" };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_is_asked_for_by_its_id(bool only)
    {
        await using var server = await StartAsync(only);
        Assert.Equal("""{"data":{"official":{"name":"Sami Murad"}}}""", (await PostAsync(server, new { documentId = PersistedDocuments.IdOf(Kept), variables = Variables })).ToJsonString());
        var get = $"/graphql?documentId={Uri.EscapeDataString(PersistedDocuments.IdOf(Kept))}&variables={Uri.EscapeDataString("""{"id":"sami-murad"}""")}";
        Assert.Equal("""{"data":{"official":{"name":"Sami Murad"}}}""", await server.Client.GetStringAsync(new Uri(get, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Others_are_refused_where_only_those_will_do()
    {
        await using var server = await StartAsync(only: true);
        Assert.Equal("DOCUMENT_NOT_ALLOWED", (await PostAsync(server, new { query = Other })).Code());
        Assert.Null((await PostAsync(server, new { query = Kept, variables = Variables })).Code());
    }

    [Fact]
    public async Task Others_are_answered_where_they_may_be()
    {
        await using var server = await StartAsync(only: false);
        Assert.Null((await PostAsync(server, new { query = Other })).Code());
    }

    [Fact]
    public async Task An_id_that_nothing_has_and_one_beside_a_query_are_refused()
    {
        await using var server = await StartAsync(only: false);
        Assert.Equal("DOCUMENT_NOT_FOUND", (await PostAsync(server, new { documentId = PersistedDocuments.IdOf(Other) })).Code());
        Assert.Equal("INVALID_REQUEST", (await PostAsync(server, new { documentId = PersistedDocuments.IdOf(Kept), query = Kept })).Code());
    }

    private static Task<StoreServer> StartAsync(bool only) => StoreServer.StartAsync(_ => new() { Documents = new([Kept], only) });

    private static async Task<JsonNode> PostAsync(StoreServer server, object body)
    {
        using var answer = await server.Client.PostAsJsonAsync("/graphql", body, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
