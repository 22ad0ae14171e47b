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
    /// <param name="result">What came of it.</param>
    /// <param name="limits">What it was allowed.</param>
    /// <param name="request">The request's id; null where it has none.</param>
    public static GraphQlAnswer Answer(ExecutionResult result, GraphQlLimits limits, string? request)
    {
        for (var i = 0; i < result.Errors?.Count; i++)
        {
            if (result.Errors[i] is UnhandledError failure)
                failure.Extensions = PlainErrors.Failure(request);
        }

        if (result.Errors?.OfType<TimeoutError>().Any() == true)
            result.Errors = [LimitErrors.Timeout(limits.Timeout)];
        return Answer(result);
    }

    /// <summary>Sends an answer.</summary>
    public static async Task WriteAsync(HttpContext context, string mediaType, GraphQlAnswer answer)
    {
        var response = context.Response;
        var status = response.StatusCode = mediaType == MediaTypes.Json ? answer.PlainStatus : answer.Status;
        if (status == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "POST";
        // Only with 2xx can an old client be sure that plain JSON comes from here.
        response.ContentType = (status < 300 ? mediaType : MediaTypes.GraphQlResponse) + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.Append("Vary", "Accept");
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static GraphQlAnswer Answer(ExecutionResult result)
    {
        using var body = new MemoryStream();
        Serializer.WriteAsync(body, result).GetAwaiter().GetResult();
        return new(body.ToArray(), Status(result), result.Errors?.Count > 0) { PlainStatus = StatusCodes.Status200OK };
    }

    /// <summary>The response to what is no request.</summary>
    public static GraphQlAnswer Refusal(BadRequestException bad)
    {
        ExecutionError error = bad.Figures is { } figures ? new LimitError(bad.Code, bad.Message, figures) : new ExecutionError(bad.Message) { Code = bad.Code };
        var answer = Answer(new ExecutionResult { Errors = [error] });
        return answer with { Status = bad.Status, PlainStatus = bad.IsReadable ? StatusCodes.Status200OK : bad.Status };
    }

    // https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
    private static int Status(ExecutionResult result)
    {
        if (result.Errors is not { Count: > 0 } errors)
            return StatusCodes.Status200OK;
        return errors[0] switch
        {
            LimitError { Code: LimitErrors.TimeoutCode } => StatusCodes.Status503ServiceUnavailable,
            UnhandledError when !result.Executed => StatusCodes.Status500InternalServerError,
            _ => result.Executed ? 294 : StatusCodes.Status400BadRequest,
        };
    }
}
