using GraphQL;
using GraphQL.Execution;
using StatementGraph.Api.Security;

namespace StatementGraph.Api.Http;

/// <summary>What a caller is told of an error: its message and code; of an inner failure, only that there was one.</summary>
internal sealed class PlainErrors : ErrorInfoProvider
{
    /// <inheritdoc/>
    public override ErrorInfo GetInfo(ExecutionError executionError) => executionError is UnhandledError
        ? new() { Message = "The server failed to answer this.", Extensions = executionError.Extensions as IDictionary<string, object?> ?? Code("INTERNAL") }
        : new() { Message = executionError.Message, Extensions = Extensions(executionError) };

    /// <summary>What a caller is told of a failure: a name for it, under which the server's log says more.</summary>
    public static Dictionary<string, object?> Failure(string? request)
    {
        var extensions = Code("INTERNAL");
        if (request is not null)
            extensions["id"] = request;
        return extensions;
    }

    private static Dictionary<string, object?>? Extensions(ExecutionError error)
    {
        var extensions = error.Code is { } code ? Code(code) : null;
        if ((error is LimitError limit ? limit.Figures : (error as BadArgumentError)?.Figures) is { } figures && extensions is not null)
            (extensions["reached"], extensions["limit"]) = (figures.Reached, figures.Limit);
        if (error is ForbiddenError { Role: var role } && extensions is not null)
            extensions["role"] = role;
        return extensions;
    }

    private static Dictionary<string, object?> Code(string code) => new(StringComparer.Ordinal) { ["code"] = code };
}
