using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>How SQLite means to run a statement.</summary>
internal static class QueryPlan
{
    /// <summary>The steps of the plan, as EXPLAIN QUERY PLAN words them.</summary>
    public static List<string> Plan(this Database database, string sql)
    {
        using var statement = database.PrepareText($"EXPLAIN QUERY PLAN {sql}");
        for (var i = 0; i < statement.Parameters; i++) statement.Add((string?)null);
        return statement.List(rows => rows.Text(3));
    }
}
