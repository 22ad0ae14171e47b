using GraphQL;

namespace StatementGraph.Api;

/// <summary>An argument that the schema allows and the graph can't use; the message is shown to the caller.</summary>
internal sealed class BadArgumentError : ExecutionError
{
    public BadArgumentError(string message)
        : base(message) => Code = "BAD_ARGUMENT";

    /// <summary>Beyond a limit: what was reached, and what is allowed; null for another mistake.</summary>
    public Figures? Figures { get; init; }
}
