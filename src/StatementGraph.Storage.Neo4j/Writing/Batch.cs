using System.Collections;
using StatementGraph.Model;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Reading;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>The statements below <c>write/</c> in one transaction, each over all rows of the batch.</summary>
internal sealed class Batch(ICypherTransaction transaction)
{
    /// <summary>Runs a statement.</summary>
    public Task<CypherRows> RunAsync(string file, params (string Name, object? Value)[] parameters) =>
        transaction.RunAsync(CypherFiles.Statement($"write/{file}", parameters), CancellationToken.None);

    /// <summary>Runs a statement over rows, unless there are none.</summary>
    public Task RowsAsync(string file, ICollection rows, params string[] switches) => OverAsync(file, "rows", rows, switches);

    /// <summary>Runs a statement over ids, unless there are none.</summary>
    public Task IdsAsync(string file, ICollection ids, params string[] switches) => OverAsync(file, "ids", ids, switches);

    /// <summary>Runs a statement below <c>identity/</c>.</summary>
    public Task<CypherRows> IdentityAsync(CypherStatement statement) => transaction.RunAsync(statement, CancellationToken.None);

    /// <summary>Reads articles whole, with the canonical officials and meetings.</summary>
    public Task<IReadOnlyList<(ArticleFacts Facts, IReadOnlyList<string> Officials, IReadOnlyList<string> Meetings)>> FactsAsync(IReadOnlyCollection<string> ids) =>
        StoredFacts.ResolvedAsync(ids, statement => transaction.RunAsync(statement, CancellationToken.None));

    private Task OverAsync(string file, string name, ICollection items, string[] switches) => items.Count == 0
        ? Task.CompletedTask
        : transaction.RunAsync(CypherFiles.Statement($"write/{file}", switches, (name, items)), CancellationToken.None);
}
