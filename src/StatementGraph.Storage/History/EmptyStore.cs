using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.History;

/// <summary>A new store for a graph of the past.</summary>
/// <param name="Graph">The store, with the same folding and rules as the one whose past it is.</param>
/// <param name="RemoveAsync">Closes it and takes it away.</param>
public sealed record EmptyStore(IGraphStore Graph, Func<ValueTask> RemoveAsync);
