using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>Where the server is, as the environment says.</summary>
public sealed class Neo4jOptionsTests
{
    [Theory]
    [InlineData("bolt://db.example:7687", null, "http://db.example:7474/")]
    [InlineData("neo4j+s://db.example", null, "https://db.example:7473/")]
    [InlineData("https://db.example", null, "https://db.example/")]
    [InlineData("neo4j://db.example", "http://db.example:8080", "http://db.example:8080/")]
    [InlineData(null, "http://db.example:8080/", "http://db.example:8080/")]
    public void The_HTTP_address_is_given_or_follows(string? uri, string? http, string expected) =>
        Assert.Equal(new Uri(expected), Read(("NEO4J_URI", uri), ("NEO4J_HTTP_URI", http), ("NEO4J_PASSWORD", "p")).HttpAddress);

    [Fact]
    public void User_and_database_are_neo4j_where_nothing_says()
    {
        var options = Read(("NEO4J_URI", "bolt://db.example"), ("NEO4J_PASSWORD", "p"));
        Assert.Equal(("neo4j", "neo4j"), (options.Username, options.Database));
    }

    [Theory]
    [InlineData("NEO4J_URI is not set", null, "p")]
    [InlineData("NEO4J_PASSWORD is not set", "bolt://db.example", null)]
    [InlineData("NEO4J_URI is no address", "db.example", "p")]
    [InlineData("NEO4J_URI is no address", "ftp://db.example", "p")]
    [InlineData("NEO4J_URI holds a user or a password", "bolt://neo4j:hunter2@db.example", "p")]
    public void What_is_missing_or_wrong_is_named(string expected, string? uri, string? password)
    {
        var error = Assert.Throws<StoreException>(() => Read(("NEO4J_URI", uri), ("NEO4J_PASSWORD", password)));
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Patience_is_a_minute_where_nothing_says() =>
        Assert.Equal((60, 5), (Patience(null).TotalSeconds, Patience("5").TotalSeconds));

    [Fact]
    public void Patience_that_is_no_number_is_named() =>
        Assert.StartsWith("NEO4J_PATIENCE is no number", Assert.Throws<StoreException>(() => Patience("long")).Message, StringComparison.Ordinal);

    [Fact]
    public void Printing_them_shows_no_password() =>
        Assert.DoesNotContain("hunter2", Read(("NEO4J_URI", "bolt://db.example"), ("NEO4J_PASSWORD", "hunter2")).ToString(), StringComparison.Ordinal);

    private static TimeSpan Patience(string? seconds) =>
        Read(("NEO4J_URI", "bolt://db.example"), ("NEO4J_PASSWORD", "p"), ("NEO4J_PATIENCE", seconds)).Patience;

    private static Neo4jOptions Read(params (string Name, string? Value)[] variables) =>
        Neo4jOptions.FromEnvironment(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
