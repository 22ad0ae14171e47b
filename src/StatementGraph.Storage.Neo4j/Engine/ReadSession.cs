using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Engine;

/// <summary>One call of the reader.</summary>
internal sealed class ReadSession(ICypherTransport transport, CancellationToken cancellation)
{
    /// <summary>Runs the statement of a file below <c>read/</c>.</summary>
    public Task<CypherRows> RunAsync(string file, params (string Name, object? Value)[] parameters) =>
        RunAsync(file, [], parameters);

    /// <summary>Runs the statement of a file below <c>read/</c> with these lines switched on.</summary>
    public Task<CypherRows> RunAsync(string file, IEnumerable<string> switches, params (string Name, object? Value)[] parameters) =>
        RunAsync(CypherFiles.Statement($"read/{file}", switches, parameters));

    /// <summary>Runs the statement of a file below <c>read/</c> with a condition in the place of <c>&lt;nested&gt;</c>.</summary>
    public Task<CypherRows> RunAsync(string file, IEnumerable<string> switches, string? nested, params (string Name, object? Value)[] parameters)
    {
        var statement = CypherFiles.Statement($"read/{file}", switches, parameters);
        return RunAsync(nested is null ? statement : statement with { Text = statement.Text.Replace("<nested>", nested, StringComparison.Ordinal) });
    }

    /// <summary>Runs a statement.</summary>
    public Task<CypherRows> RunAsync(CypherStatement statement) => transport.ReadAsync(statement, cancellation);
}
