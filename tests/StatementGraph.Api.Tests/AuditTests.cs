using StatementGraph.Api.Tests.Sample;
using StatementGraph.Api.Tests.Support;

namespace StatementGraph.Api.Tests;

/// <summary>The audits of the npm package <c>graphql-http</c>, by those who write GraphQL over HTTP.</summary>
public class AuditTests(Server server) : IClassFixture<Server>
{
    /// <summary>How many audits 1.23.1 has; fewer would mean that some did not run.</summary>
    private const int Count = 61;

    [Fact]
    public async Task Every_audit_of_GraphQL_over_HTTP_passes()
    {
        var output = await Tool.NodeAsync("audit-http.mjs", new Uri(server.Address, "/graphql").ToString());
        var audits = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.DoesNotContain(audits, audit => !audit.StartsWith("ok\t", StringComparison.Ordinal));
        Assert.Equal(Count, audits.Length);
    }
}
