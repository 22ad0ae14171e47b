namespace StatementGraph.Storage.Neo4j.Transport;

/// <summary>A statement with its parameters.</summary>
/// <param name="Text">The Cypher.</param>
/// <param name="Parameters">
/// By name. A value is null, a <see cref="string"/>, a <see cref="bool"/>, an <see cref="int"/> or <see cref="long"/>, a list of values
/// (<see cref="IReadOnlyList{T}"/> of objects, strings, integers or maps) or a map (a dictionary of objects by string).
/// </param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters);
