using System.Net;
using System.Text.RegularExpressions;
using StatementGraph.Api.Pages;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests;

/// <summary>The page at <c>/</c>.</summary>
public partial class PageTests(Server server) : IClassFixture<Server>
{
    private static readonly bool HasDashboard = typeof(PageFiles).Assembly.GetManifestResourceNames().Contains("wwwroot/index.html");

    [Fact]
    public async Task There_is_a_page_and_it_may_load_from_this_server_only()
    {
        var answer = await server.Send(HttpMethod.Get, "/");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("StatementGraph", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphiql")]
    public async Task Everything_that_a_page_loads_is_there(string path)
    {
        Assert.SkipUnless(HasDashboard, "Built without Node.js: there is only the plain page.");
        var page = await (await server.Send(HttpMethod.Get, path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var links = Links().Matches(page).Select(link => link.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var answer = await server.Send(HttpMethod.Get, link);
            Assert.Equal((HttpStatusCode.OK, link), (answer.StatusCode, link));
            Assert.StartsWith("/", link, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/assets/../plain.html")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    [InlineData("/Query.graphql")]
    public async Task What_is_not_of_the_page_is_not_found(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await server.Send(HttpMethod.Get, path)).StatusCode);

    [Fact]
    public async Task A_head_has_the_length_and_no_body()
    {
        var answer = await server.Send(HttpMethod.Head, "/");
        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Nothing_is_posted_to_the_page() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.Send(HttpMethod.Post, "/")).StatusCode);

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
