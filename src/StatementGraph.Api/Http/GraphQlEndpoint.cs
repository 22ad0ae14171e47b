using Microsoft.AspNetCore.Http.Features;

namespace StatementGraph.Api.Http;

/// <summary>GraphQL over HTTP, as its specification's draft says it.</summary>
/// <param name="executor">May still be getting ready; requests wait for it.</param>
internal sealed class GraphQlEndpoint(Task<GraphQlExecutor> executor)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (MediaTypes.Negotiate(context.Request.Headers) is not { } mediaType)
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, "Answers are application/graphql-response+json or application/json.").ConfigureAwait(false);
            return;
        }

        try
        {
            var answerer = await executor.ConfigureAwait(false);
            if (await ReadAsync(context, answerer.Limits).ConfigureAwait(false) is { } request)
                await WriteAsync(context, mediaType, await answerer.AnswerAsync(request, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (BadRequestException bad)
        {
            await WriteAsync(context, mediaType, ResponseWriter.Refusal(bad)).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad)
        {
            await RefuseAsync(context, bad.StatusCode, "The request can't be read, or is too large.").ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private static async Task<GraphQlRequest?> ReadAsync(HttpContext context, GraphQlLimits limits)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
            return RequestReader.FromParts(request.Query["query"], request.Query["variables"], request.Query["operationName"], readOnly: true);
        if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = "GET, POST";
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "Only GET and POST.").ConfigureAwait(false);
            return null;
        }

        if (!MediaTypes.IsJson(request.ContentType))
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "The body must be application/json in UTF-8.").ConfigureAwait(false);
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limits.BodyBytes;
        if (request.ContentLength > limits.BodyBytes)
            throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
        return await RequestReader.FromBodyAsync(request.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, string mediaType, GraphQlAnswer answer)
    {
        var response = context.Response;
        var status = response.StatusCode = mediaType == MediaTypes.Json ? answer.PlainStatus : answer.Status;
        if (status == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = "POST";
        // Only with 2xx can an old client be sure that plain JSON comes from here.
        response.ContentType = (status < 300 ? mediaType : MediaTypes.GraphQlResponse) + "; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept";
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message + "\n", context.RequestAborted);
    }
}
