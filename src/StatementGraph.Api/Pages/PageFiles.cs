using System.Reflection;

namespace StatementGraph.Api.Pages;

/// <summary>Serves the page from the files that the build embedded; a plain page where there are none.</summary>
internal sealed class PageFiles(Assembly? assembly = null)
{
    private const string Prefix = "wwwroot/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".ttf"] = "font/ttf",
        [".woff2"] = "font/woff2",
    };

    private readonly Assembly _assembly = assembly ?? typeof(PageFiles).Assembly;

    /// <summary>Answers a GET or HEAD with the file of that path; <c>index.html</c> for the root, <c>graphiql.html</c> for <c>/graphiql</c>.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = request.Path.Value switch { "/" => "index.html", "/graphiql" => "graphiql.html", var other => other!.TrimStart('/') };
        await using var file = Open(path);
        if (file is null || !Types.TryGetValue(Path.GetExtension(path), out var type))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            await response.WriteAsync("There is nothing here; the page is at /, GraphQL at /graphql, its editor at /graphiql.\n", context.RequestAborted).ConfigureAwait(false);
            return;
        }

        response.ContentType = type;
        // The build puts a hash of the content into the names of assets.
        response.Headers.CacheControl = path.StartsWith("assets/", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache";
        response.ContentLength = file.Length;
        if (HttpMethods.IsGet(request.Method))
            await file.CopyToAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private Stream? Open(string path) =>
        _assembly.GetManifestResourceStream(Prefix + path)
        ?? (path == "index.html" ? _assembly.GetManifestResourceStream("plain.html") : null);
}
