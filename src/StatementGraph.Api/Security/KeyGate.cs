using Microsoft.Net.Http.Headers;
using StatementGraph.Api.Http;

namespace StatementGraph.Api.Security;

/// <summary>Lets nobody in without a key, where keys are asked for.</summary>
/// <param name="keys">The keys; null where none is asked for.</param>
internal sealed class KeyGate(ApiKeys? keys)
{
    private const string Scheme = "Bearer ";

    /// <summary>A handler that runs only for callers who may read; what else they may, it finds in <see cref="CallerOf"/>.</summary>
    public RequestDelegate Guard(RequestDelegate handler) => context =>
    {
        var caller = keys is null ? Caller.Local : Find(context.Request.Headers.Authorization);
        if (caller is null)
            return RefuseAsync(context);
        context.Items[typeof(Caller)] = caller;
        return handler(context);
    };

    /// <summary>Who sent a guarded request.</summary>
    public static Caller CallerOf(HttpContext context) => (Caller)context.Items[typeof(Caller)]!;

    private Caller? Find(string? authorization) =>
        authorization is not null && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? keys!.Find(authorization[Scheme.Length..].Trim()) : null;

    private static Task RefuseAsync(HttpContext context)
    {
        // HTTP's own preflight carries no key, and is answered before this.
        context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer realm=\"StatementGraph\"";
        return ResponseWriter.WriteAsync(context, MediaTypes.GraphQlResponse, ResponseWriter.Refusal(new(
            StatusCodes.Status401Unauthorized, "UNAUTHENTICATED", "This server asks for a key: 'Authorization: Bearer KEY'.")));
    }
}
