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
    /// <exception cref="BadRequestException">It is no GraphQL (400), it is too large (400), or its operation is none that will do (405 for a GET, else 400).</exception>
    public static GraphQLDocument Read(GraphQlRequest request, bool changes, GraphQlLimits limits)
    {
        var document = Parse(request.Query);
        var operations = Operations(document, request);
        if (!request.IsStream && operations.Any(operation => operation.Operation == OperationType.Subscription))
        {
            throw new BadRequestException(request.ReadOnly ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status400BadRequest,
                "NOT_A_STREAM", "A subscription is answered as text/event-stream, which 'Accept' must name.") { IsReadable = !request.ReadOnly };
        }

        if (operations.Any(operation => operation.Operation == OperationType.Mutation && (request.ReadOnly || !changes)))
            throw new BadRequestException(
                request.ReadOnly ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status400BadRequest,
                "NOT_A_QUERY", "The graph is only read here, and not changed.") { IsReadable = !request.ReadOnly };
        DocumentShape.Check(document, operations, limits);
        return document;
    }

    /// <summary>The operations of a document that a request can mean.</summary>
    public static List<GraphQLOperationDefinition> Operations(GraphQLDocument document, GraphQlRequest request) =>
        [.. document.Definitions.OfType<GraphQLOperationDefinition>().Where(operation => request.OperationName is null || operation.Name?.Value == request.OperationName)];

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
