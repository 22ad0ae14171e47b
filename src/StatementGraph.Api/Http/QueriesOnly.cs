using GraphQL.Validation;
using GraphQLParser.AST;

namespace StatementGraph.Api.Http;

/// <summary>Refuses any operation but a query: a GET must change nothing.</summary>
internal sealed class QueriesOnly : ValidationRuleBase
{
    /// <summary>The one instance.</summary>
    public static QueriesOnly Rule { get; } = new();

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query)
            context.ReportError(new NotAQueryError());
        return default;
    }
}

/// <summary>The operation is no query.</summary>
internal sealed class NotAQueryError() : ValidationError("A GET can only carry a query.");
