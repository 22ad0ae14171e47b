using GraphQL;

namespace StatementGraph.Api;

/// <summary>A well-formed GraphQL-over-HTTP request.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">Values of its variables.</param>
/// <param name="OperationName">Which of its operations; null where it has only one.</param>
/// <param name="ReadOnly">Only a query will do, as for a GET.</param>
internal sealed record GraphQlRequest(string Query, Inputs Variables, string? OperationName, bool ReadOnly);
