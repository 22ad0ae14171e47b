using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace StatementGraph.Api.Http;

/// <summary>Parses the document of a request, and sees to it that it changes nothing where that is not allowed.</summary>
internal static class DocumentReader
{
    /// <summary>The document.</summary>
    /// <param name="request">The request.</param>
    /// <param name="changes">Whether the graph can be changed; a GET never does.</param>
    /// <param name="limits">How large it may be.</param>
    /// <exception cref="BadRequestException">It is no GraphQL (400), it is too large (400), or its operation is no query (405 for a GET, else 400).</exception>
    public static GraphQLDocument Read(GraphQlRequest request, bool changes, GraphQlLimits limits)
    {
        var document = Parse(request.Query);
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>()
            .Where(operation => request.OperationName is null || operation.Name?.Value == request.OperationName).ToList();
        if (operations.Any(operation => operation.Operation != OperationType.Query && (request.ReadOnly || !changes || operation.Operation != OperationType.Mutation)))
            throw new BadRequestException(
                request.ReadOnly ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status400BadRequest,
                "NOT_A_QUERY", "The graph is only read: there are queries, and nothing else.") { IsReadable = !request.ReadOnly };
        DocumentShape.Check(document, operations, limits);
        return document;
    }

    private static GraphQLDocument Parse(string query)
    {
        try
        {
            return Parser.Parse(query);
        }
        catch (GraphQLSyntaxErrorException wrong)
        {
            throw new BadRequestException(StatusCodes.Status400BadRequest, "SYNTAX_ERROR", $"{wrong.Description} (line {wrong.Location.Line}, column {wrong.Location.Column})") { IsReadable = true };
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new BadRequestException(StatusCodes.Status400BadRequest, "SYNTAX_ERROR", "The document is nested too deeply to be read.") { IsReadable = true };
        }
    }
}
