using GraphQL;
using StatementGraph.Api.Security;

namespace StatementGraph.Api;

/// <summary>A well-formed GraphQL-over-HTTP request.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">Values of its variables.</param>
/// <param name="OperationName">Which of its operations; null where it has only one.</param>
/// <param name="ReadOnly">Only a query will do, as for a GET.</param>
internal sealed record GraphQlRequest(string Query, Inputs Variables, string? OperationName, bool ReadOnly)
{
    /// <summary>Who asks.</summary>
    public Caller Caller { get; init; } = Caller.Local;

    /// <summary>Whether it is answered as a stream of events, as a subscription must be.</summary>
    public bool IsStream { get; init; }

    /// <summary>Names the request in errors and logs; null where it came by no server.</summary>
    public string? Id { get; init; }
}
