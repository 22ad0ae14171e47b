using StatementGraph.Storage.Neo4j.Tests.Support;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>The questions in <c>cypher/examples</c>, as a person would run them: each runs, and finds what is there.</summary>
public sealed class ExampleTests(ExampleGraph graph) : IClassFixture<ExampleGraph>
{
    private static readonly string Folder = Path.Join(Repository.Root, "cypher", "examples");

    private static readonly Dictionary<string, object?> Parameters = new()
    {
        ["official"] = "aram",
        ["other"] = "n-1",
        ["country"] = "AA",
        ["meeting"] = "m-1",
        ["name"] = "dara",
    };

    public static TheoryData<string> Files { get; } = [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_ten_of_them() => Assert.Equal(10, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_question_is_answered_from_a_graph_that_knows(string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await graph.NeedAsync();
        await using var transport = TestDatabase.Transport(TestDatabase.Options);
        var question = await File.ReadAllTextAsync(Path.Join(Folder, file), cancellation);
        Assert.StartsWith("// Question: ", question, StringComparison.Ordinal);
        Assert.True((await transport.ReadAsync(new CypherStatement(question, Parameters), cancellation)).Count > 0);
    }
}
