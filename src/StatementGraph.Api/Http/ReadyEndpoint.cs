using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Http;

/// <summary>Whether the graph answers.</summary>
internal sealed class ReadyEndpoint(IGraphReader reader)
{
    /// <summary>200 where the graph answers, 503 where it does not.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await reader.StatsAsync(context.RequestAborted).ConfigureAwait(false);
            await context.Response.WriteAsync("ready\n", context.RequestAborted).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsync("the store does not answer\n", context.RequestAborted).ConfigureAwait(false);
        }
    }
}
