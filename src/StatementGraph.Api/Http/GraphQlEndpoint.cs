using Microsoft.AspNetCore.Http.Features;
using StatementGraph.Api.Security;

namespace StatementGraph.Api.Http;

/// <summary>GraphQL over HTTP, as its specification's draft says it.</summary>
/// <param name="executor">May still be getting ready; requests wait for it.</param>
internal sealed class GraphQlEndpoint(Task<GraphQlExecutor> executor)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var isStream = EventStream.IsAsked(context.Request);
        if ((isStream ? MediaTypes.GraphQlResponse : MediaTypes.Negotiate(context.Request.Headers)) is not { } mediaType)
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, "Answers are application/graphql-response+json or application/json.").ConfigureAwait(false);
            return;
        }

        try
        {
            var answerer = await executor.ConfigureAwait(false);
            if (await ReadAsync(context, answerer).ConfigureAwait(false) is { } request)
            {
                var from = request with { Caller = KeyGate.CallerOf(context), Id = context.TraceIdentifier, IsStream = isStream };
                if (isStream)
                    await EventStream.WriteAsync(context, answerer.AnswersAsync(from, context.RequestAborted), answerer.Limits.KeepAlive, TimeProvider.System).ConfigureAwait(false);
                else
                    await ResponseWriter.WriteAsync(context, mediaType, await answerer.AnswerAsync(from, context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
            }
        }
        catch (BadRequestException bad)
        {
            await ResponseWriter.WriteAsync(context, mediaType, ResponseWriter.Refusal(bad)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private static async Task<GraphQlRequest?> ReadAsync(HttpContext context, GraphQlExecutor executor)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            return RequestReader.FromParts(
                request.Query["query"], request.Query["documentId"], request.Query["variables"], request.Query["operationName"], readOnly: true, executor.Documents);
        }

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

        return await ReadBodyAsync(context, executor).ConfigureAwait(false);
    }

    private static async Task<GraphQlRequest> ReadBodyAsync(HttpContext context, GraphQlExecutor executor)
    {
        var (request, limit) = (context.Request, executor.Limits.BodyBytes);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        if (request.ContentLength > limit)
            throw TooLarge(request.ContentLength.Value, $"{request.ContentLength}", limit);
        try
        {
            return await RequestReader.FromBodyAsync(request.Body, executor.Documents, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(limit + 1, $"more than {limit}", limit);
        }
        catch (BadHttpRequestException bad)
        {
            throw new BadRequestException(bad.StatusCode, "INVALID_REQUEST", "The request can't be read.");
        }
    }

    private static BadRequestException TooLarge(long reached, string words, int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "BODY_SIZE", $"The body has {words} bytes; {limit} are allowed.") { Figures = new(reached, limit) };

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(message + "\n", context.RequestAborted);
    }
}
