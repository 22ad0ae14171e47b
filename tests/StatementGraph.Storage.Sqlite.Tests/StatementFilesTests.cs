using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>The SQL files: each says what it is for, and none of the writing ones reads more as the graph grows.</summary>
public sealed class StatementFilesTests
{
    private static readonly string[] Heads = ["-- Purpose: ", "-- Parameters: ", "-- Result: "];

    // One row; a list in a parameter or column; what the same statement selected; a full-text index asked by row id.
    private static readonly string[] Small =
        ["SCAN graph_stats", "SCAN t VIRTUAL TABLE", "SCAN p VIRTUAL TABLE", "SCAN article_search VIRTUAL TABLE INDEX 0:=", "SCAN claim_search VIRTUAL TABLE INDEX 0:=", "SCAN name_search VIRTUAL TABLE INDEX 0:="];

    public static TheoryData<string> Files { get; } =
        [.. typeof(SqliteGraphStore).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Sql/", StringComparison.Ordinal))];

    public static TheoryData<string> WritingFiles { get; } =
        [.. typeof(SqliteGraphStore).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Sql/write/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_statement_states_its_purpose_parameters_and_result(string file) =>
        Assert.All(Heads, head => Assert.Contains(head, SqlFile.Embedded(file), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(WritingFiles))]
    public void A_writing_statement_finds_its_rows_by_an_index(string file)
    {
        using var folder = new TemporaryFolder();
        using var store = Connection.Writing(folder.File("graph.db"), new SqliteStoreOptions());
        Assert.DoesNotContain(store.Plan(SqlFile.Text(file)), step =>
            step.StartsWith("SCAN", StringComparison.Ordinal) && !Small.Any(small => step.StartsWith(small, StringComparison.Ordinal)));
    }
}
