using Microsoft.Extensions.Logging.Abstractions;
using StatementGraph.Api.Http;
using StatementGraph.Api.Pages;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>The graph as a web application: GraphQL at <c>/graphql</c>, a page at <c>/</c>, health at <c>/health/live</c> and <c>/health/ready</c>.</summary>
public static partial class StatementGraphApi
{
    /// <summary>Builds the application; the caller runs it.</summary>
    /// <param name="url">Where it listens, such as <c>http://127.0.0.1:5080</c>; port 0 takes a free one.</param>
    /// <param name="reader">The graph.</param>
    /// <param name="names">Names of countries, topics and positions; ids are shown where null.</param>
    /// <param name="sentences">Finds the sentence around evidence; whole lines are shown where null.</param>
    /// <param name="limits">What a request may cost; <see cref="GraphQlLimits.Default"/> where null.</param>
    /// <param name="repeats">Finds who else reports a claim; nobody does where null.</param>
    /// <param name="configure">Changes the builder before the application is built, such as its logging; null for nothing.</param>
    public static WebApplication Build(string url, IGraphReader reader, INames? names = null, ISentences? sentences = null,
        GraphQlLimits? limits = null, Action<WebApplicationBuilder>? configure = null, IClaimRepeats? repeats = null)
    {
        ILogger? log = null;
        var executor = Task.Run(() => WarmAsync(new(reader, names, sentences, limits, failure => LogFailure(log ?? NullLogger.Instance, failure), repeats: repeats)));
        // The slim builder leaves out what a program on one machine has no use for, and starts in a fraction of the time.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = FixedSettings, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        configure?.Invoke(builder);
        var app = builder.Build();
        log = app.Services.GetRequiredService<ILogger<GraphQlExecutor>>();
        app.Use(SecurityHeaders.AddAsync);
        app.Map("/graphql", new GraphQlEndpoint(executor).HandleAsync);
        app.Map("/health/live", context => context.Response.WriteAsync("live\n", context.RequestAborted));
        app.Map("/health/ready", new ReadyEndpoint(reader).HandleAsync);
        app.MapFallback("/{**path}", new PageFiles().HandleAsync);
        return app;
    }

    // The folder that it is started in is the user's: no settings are read there, and its files are not watched, which takes a handle for each folder in it.
    private static readonly string[] FixedSettings = ["--hostBuilder:reloadConfigOnChange=false"];

    // While the host starts on one core, the first query compiles the engine on another: the first caller need not wait for it.
    private static async Task<GraphQlExecutor> WarmAsync(GraphQlExecutor executor)
    {
        await executor.ExecuteAsync("query($first: Int!) { officials(first: $first) { totalCount edges { node { name } } } }", """{ "first": 1 }""").ConfigureAwait(false);
        return executor;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A field could not be answered.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
