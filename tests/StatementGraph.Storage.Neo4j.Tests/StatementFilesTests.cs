using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Tests.Support;

namespace StatementGraph.Storage.Neo4j.Tests;

/// <summary>The Cypher files: each says what it is for, and none looks through all nodes or a label where an index leads.</summary>
public sealed class StatementFilesTests
{
    private static readonly string[] Heads = ["// Purpose: ", "// Parameters: ", "// Result: ", "// Index: "];

    // Counts by label are numbers that Neo4j keeps.
    private static readonly string[] Scans = ["AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan"];

    public static TheoryData<string> Files { get; } = [.. CypherFiles.All.Below("")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_statement_states_its_purpose_parameters_result_and_index(string file)
    {
        if (file.EndsWith(".cypher", StringComparison.Ordinal))
            Assert.All(Heads, head => Assert.Contains(head, CypherFiles.All.Embedded(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_statement_scans_where_an_index_leads()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var transport = new RecordingTransport(TestDatabase.Transport(TestDatabase.Options));
        await (await TestDatabase.NewAsync()).DisposeAsync();
        await using var store = await Neo4jGraphStore.OpenAsync(TestDatabase.Options, transport, new TestFolding(), cancellation);
        for (var batch = 0; batch < 3; batch++) await store.AddAsync(Series.Batch(batch), cancellation);
        await GraphSnapshot.OfAsync(store, cancellation);
        await store.RetractAsync([.. Series.Batch(1).Select(facts => facts.Article.Id)], cancellation);

        var scanning = new List<string>();
        foreach (var statement in transport.Statements.Values)
        {
            var scans = (await QueryPlan.ExplainAsync(statement, cancellation)).Intersect(Scans, StringComparer.Ordinal).ToList();
            // All countries, publishers, agencies or topics are the answer itself, in an order that their counts decide.
            if (scans.Count > 0 && !statement.Text.Contains("f.claims AS claims", StringComparison.Ordinal)) scanning.Add($"{string.Join(", ", scans)}: {statement.Text}");
        }

        Assert.True(transport.Statements.Count > 60, $"{transport.Statements.Count} statements were seen.");
        Assert.Empty(scanning);
    }
}
