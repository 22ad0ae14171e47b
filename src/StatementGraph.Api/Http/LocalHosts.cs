using System.Net;

namespace StatementGraph.Api.Http;

/// <summary>
/// Tells this machine's own names from others. A server that asks for no key answers only to these: else a page of somebody else's could have
/// its own name lead here (DNS rebinding), and its scripts would pass for this server's.
/// </summary>
internal static class LocalHosts
{
    /// <summary>Whether nobody but this machine can reach an address to listen on.</summary>
    /// <param name="url">Such as <c>http://127.0.0.1:5080</c>; <c>;</c> between several.</param>
    public static bool AreAll(string url)
    {
        try
        {
            return url.Split(';').All(one => IsLocal(BindingAddress.Parse(one).Host));
        }
        catch (FormatException)
        {
            // Nothing can listen there, which is said when it is tried.
            return true;
        }
    }

    /// <summary>Refuses requests to other names.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (IsLocal(context.Request.Host.Host))
            return next(context);
        return ResponseWriter.WriteAsync(context, MediaTypes.GraphQlResponse, ResponseWriter.Refusal(new(
            StatusCodes.Status421MisdirectedRequest, "WRONG_HOST", "Without keys, this server answers only to the names of the machine that it runs on.")));
    }

    private static bool IsLocal(string host) => host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
