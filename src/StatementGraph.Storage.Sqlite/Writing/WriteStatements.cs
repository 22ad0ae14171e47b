using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Finds the writing statements by their file names.</summary>
internal static class WriteStatements
{
    /// <summary>The statement of <c>Sql/write/{name}.sql</c>.</summary>
    public static Statement Write(this Database database, string name) => database.Prepare(SqlFile.Name($"Sql/write/{name}.sql"));
}
