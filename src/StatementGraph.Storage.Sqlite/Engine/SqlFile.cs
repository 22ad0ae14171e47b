namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>The embedded SQL files; a line that starts with <c>--:name</c> is part of a statement where <c>name</c> is asked for.</summary>
internal static class SqlFile
{
    private static readonly StatementFiles Files = new(typeof(SqlFile).Assembly, "--");

    /// <inheritdoc cref="StatementFiles.Name"/>
    public static string Name(string file, params ReadOnlySpan<string> switches) => StatementFiles.Name(file, switches);

    /// <inheritdoc cref="StatementFiles.Text"/>
    public static string Text(string name) => Files.Text(name);

    /// <inheritdoc cref="StatementFiles.Embedded"/>
    public static string Embedded(string file) => Files.Embedded(file);
}
