namespace StatementGraph.Api.Http;

/// <summary>Gives each request an id, which stands in the answer's header, in errors, in the log and in the audit log.</summary>
internal static class RequestIds
{
    /// <summary>The header, of the request where a proxy before the server names it, and of the answer.</summary>
    public const string Header = "X-Request-Id";

    private const int MostLetters = 64;

    /// <summary>Takes over the id that the request brings, where it is one, and puts it into the answer.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var given = context.Request.Headers[Header].ToString();
        // What a caller sends goes into logs: letters that could pass for something else there are not taken.
        if (given.Length is > 0 and <= MostLetters && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            context.TraceIdentifier = given;
        context.Response.Headers[Header] = context.TraceIdentifier;
        return next(context);
    }
}
