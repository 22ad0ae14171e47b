using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Security;

/// <summary>Which pages' scripts may ask.</summary>
public class OriginTests
{
    [Theory]
    [InlineData("https://desk.example", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://desk.example", false)]
    [InlineData("null", false)]
    public async Task Only_the_pages_that_are_listed_may_ask(string origin, bool allowed)
    {
        await using var server = await StoreServer.StartAsync(_ => new() { Origins = ["https://desk.example"] });
        Assert.Equal(allowed ? origin : null, await AllowedAsync(server, HttpMethod.Options, origin));
        Assert.Equal(allowed ? origin : null, await AllowedAsync(server, HttpMethod.Get, origin));
    }

    [Fact]
    public async Task Where_none_is_listed_none_may()
    {
        await using var server = await StoreServer.StartAsync();
        Assert.Null(await AllowedAsync(server, HttpMethod.Options, "https://desk.example"));
        Assert.Null(await AllowedAsync(server, HttpMethod.Get, "https://desk.example"));
    }

    private static async Task<string?> AllowedAsync(StoreServer server, HttpMethod method, string origin)
    {
        using var request = new HttpRequestMessage(method, "/graphql?query={__typename}");
        request.Headers.Add("Origin", origin);
        if (method == HttpMethod.Options)
        {
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        }

        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
    }
}
