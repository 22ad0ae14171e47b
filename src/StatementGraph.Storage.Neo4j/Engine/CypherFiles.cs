namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>
/// The embedded Cypher files; a line that starts with <c>//:name</c> is part of a statement where <c>name</c> is asked for.
/// </summary>
internal static class CypherFiles
{
    /// <summary>The files.</summary>
    public static StatementFiles All { get; } = new(typeof(CypherFiles).Assembly, "//");

    /// <summary>The statement in a file, such as <c>read/stats</c>, with parameters by name.</summary>
    public static Transport.CypherStatement Statement(string file, params (string Name, object? Value)[] parameters) =>
        Statement(file, [], parameters);

    /// <summary>The statement in a file with these lines switched on.</summary>
    public static Transport.CypherStatement Statement(string file, IEnumerable<string> switches, params (string Name, object? Value)[] parameters) => new(
        All.Text(StatementFiles.Name($"{file}.cypher", [.. switches])),
        parameters.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal));
}
