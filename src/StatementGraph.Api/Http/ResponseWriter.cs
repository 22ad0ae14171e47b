using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace StatementGraph.Api.Http;

/// <summary>Turns results into GraphQL responses and their HTTP statuses.</summary>
internal static class ResponseWriter
{
    // Persian and Arabic stay readable; the answer is JSON and never pasted into a page.
    private static readonly GraphQLSerializer Serializer = new(
        options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new PlainErrors());

    /// <summary>The response to an executed or refused document.</summary>
    public static GraphQlAnswer Answer(ExecutionResult result)
    {
        using var body = new MemoryStream();
        Serializer.WriteAsync(body, result).GetAwaiter().GetResult();
        return new(body.ToArray(), Status(result), result.Errors?.Count > 0) { PlainStatus = StatusCodes.Status200OK };
    }

    /// <summary>The response to what is no request.</summary>
    public static GraphQlAnswer Refusal(BadRequestException bad)
    {
        var answer = Answer(new ExecutionResult { Errors = [new ExecutionError(bad.Message) { Code = bad.Code }] });
        return answer with { Status = bad.Status, PlainStatus = bad.IsReadable ? StatusCodes.Status200OK : bad.Status };
    }

    // https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
    private static int Status(ExecutionResult result)
    {
        if (result.Errors is not { Count: > 0 } errors)
            return StatusCodes.Status200OK;
        return errors[0] switch
        {
            TimeoutError => StatusCodes.Status503ServiceUnavailable,
            UnhandledError when !result.Executed => StatusCodes.Status500InternalServerError,
            _ => result.Executed ? 294 : StatusCodes.Status400BadRequest,
        };
    }
}
