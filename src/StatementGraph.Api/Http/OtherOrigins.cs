namespace StatementGraph.Api.Http;

/// <summary>Lets scripts of other servers' pages ask, where they are listed (CORS); without a list no browser lets them.</summary>
internal static class OtherOrigins
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>Adds what <see cref="Use"/> needs.</summary>
    public static void Add(IServiceCollection services) => services.AddCors();

    /// <summary>Opens the server to the origins. Keys go in a header, so that no cookie of a reader's is ever asked for.</summary>
    public static void Use(IApplicationBuilder app, IReadOnlyList<string> origins)
    {
        if (origins.Count > 0)
        {
            app.UseCors(policy => policy.WithOrigins([.. origins]).WithMethods("GET", "POST")
                .WithHeaders("Authorization", "Content-Type", "Accept", RequestIds.Header).WithExposedHeaders(RequestIds.Header).SetPreflightMaxAge(Remembered));
        }
    }
}
