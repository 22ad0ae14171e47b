using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary><c>--store neo4j</c> without a server: what a user reads. With one, the tests of the Neo4j store run it.</summary>
public class Neo4jStoreTests
{
    private const string Secret = "hunter2-secret";

    [Theory]
    [InlineData("NEO4J_URI is not set", null, Secret)]
    [InlineData("NEO4J_PASSWORD is not set", "bolt://127.0.0.1:1", null)]
    [InlineData("nobody answers there", "http://127.0.0.1:1", Secret)]
    [InlineData("NEO4J_URI holds a user or a password", $"bolt://neo4j:{Secret}@127.0.0.1:1", Secret)]
    public async Task What_is_missing_or_wrong_is_one_line_without_the_password(string expected, string? uri, string? password)
    {
        var environment = new Dictionary<string, string?>
        {
            ["NEO4J_URI"] = uri,
            ["NEO4J_HTTP_URI"] = null,
            ["NEO4J_PASSWORD"] = password,
        };

        var run = await StatementGraphProcess.RunWithAsync(environment, "stats", "--store", "neo4j");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(expected, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }
}
