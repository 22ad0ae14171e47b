using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace StatementGraph.Api.Http;

/// <summary>GraphQL over server-sent events, in the mode of distinct connections: an event <c>next</c> for each answer, <c>complete</c> at the end.</summary>
internal static class EventStream
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/event-stream";

    private static readonly byte[] KeepAlive = ":\n\n"u8.ToArray();
    private static readonly byte[] Listening = ": listening\n\n"u8.ToArray();
    private static readonly byte[] Complete = "event: complete\ndata: \n\n"u8.ToArray();

    /// <summary>Whether a request asks for events.</summary>
    public static bool IsAsked(HttpRequest request) => request.Headers.Accept.ToString().Contains(MediaType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Sends the answers as they come, and a comment for null ('listening') and wherever nothing came for a while, so that neither end takes the connection for dead.</summary>
    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<GraphQlAnswer?> answers, TimeSpan patience, TimeProvider time)
    {
        var (response, gone) = (context.Response, context.RequestAborted);
        response.ContentType = MediaType + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache, no-transform";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await using var coming = answers.GetAsyncEnumerator(gone);
        while (true)
        {
            var next = coming.MoveNextAsync().AsTask();
            while (await Task.WhenAny(next, Task.Delay(patience, time, gone)).ConfigureAwait(false) != next && !gone.IsCancellationRequested)
                await WriteAsync(response, KeepAlive, gone).ConfigureAwait(false);
            if (!await next.ConfigureAwait(false)) break;
            // JSON has no line ends of its own here, so that one 'data' holds it.
            await WriteAsync(response, coming.Current is { } answer ? Encoding.UTF8.GetBytes($"event: next\ndata: {answer.Json}\n\n") : Listening, gone).ConfigureAwait(false);
        }

        await WriteAsync(response, Complete, gone).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpResponse response, byte[] bytes, CancellationToken gone)
    {
        await response.Body.WriteAsync(bytes, gone).ConfigureAwait(false);
        await response.Body.FlushAsync(gone).ConfigureAwait(false);
    }
}
