using GraphQL;
using GraphQL.Execution;

namespace StatementGraph.Api.Http;

/// <summary>What a caller is told of an error: its message and code; of an inner failure, only that there was one.</summary>
internal sealed class PlainErrors : ErrorInfoProvider
{
    /// <inheritdoc/>
    public override ErrorInfo GetInfo(ExecutionError executionError) => executionError is UnhandledError
        ? new() { Message = "The server failed to answer this.", Extensions = Code("INTERNAL") }
        : new() { Message = executionError.Message, Extensions = executionError.Code is { } code ? Code(code) : null };

    private static Dictionary<string, object?> Code(string code) => new(StringComparer.Ordinal) { ["code"] = code };
}
