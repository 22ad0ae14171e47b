using StatementGraph.Api.Http;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary><c>GET /export?format=csv&amp;country=OM</c>: the graph, or a filter's result, as a file.</summary>
internal sealed class ExportEndpoint(IGraphReader reader)
{
    private const string Format = "format";

    /// <summary>Streams it; the connection is broken off where the store fails on the way, so that no half file passes for a whole one.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await PrepareAsync(context).ConfigureAwait(false) is not { } export) return;
        var format = context.Request.Query[Format].ToString();
        context.Response.ContentType = export.MediaType;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"statementgraph.{format}\"";
        try
        {
            await export.WriteAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more.
        }
        catch (StoreException) when (context.Response.HasStarted)
        {
            context.Abort();
        }
    }

    private async Task<(string MediaType, Func<Stream, CancellationToken, Task> WriteAsync)?> PrepareAsync(HttpContext context)
    {
        try
        {
            var query = context.Request.Query;
            return GraphExport.Prepare(reader, query[Format].ToString(), query.Where(pair => pair.Key != Format).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())));
        }
        catch (Exception wrong) when (wrong is ArgumentException or BadArgumentError)
        {
            await ResponseWriter.WriteAsync(context, MediaTypes.GraphQlResponse, ResponseWriter.Refusal(new(StatusCodes.Status400BadRequest, "BAD_ARGUMENT", wrong.Message))).ConfigureAwait(false);
            return null;
        }
    }
}
