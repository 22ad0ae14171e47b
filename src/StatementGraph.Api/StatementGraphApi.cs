using Microsoft.Extensions.Logging.Abstractions;
using StatementGraph.Api.Export;
using StatementGraph.Api.Http;
using StatementGraph.Api.Pages;
using StatementGraph.Api.Security;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api;

/// <summary>The graph as a web application: GraphQL at <c>/graphql</c>, files of the graph at <c>/export</c>, a page at <c>/</c>, health at <c>/health/live</c> and <c>/health/ready</c>.</summary>
public static partial class StatementGraphApi
{
    /// <summary>Whether nobody but this machine can reach an address to listen on, so that no key is needed.</summary>
    /// <param name="url">Such as <c>http://127.0.0.1:5080</c>; <c>;</c> between several. One that can't be read is said to be wrong when it is listened on.</param>
    public static bool IsLocal(string url) => LocalHosts.AreAll(url);

    /// <summary>Builds the application; the caller runs it.</summary>
    /// <param name="url">Where it listens, such as <c>http://127.0.0.1:5080</c>; port 0 takes a free one.</param>
    /// <param name="reader">The graph.</param>
    /// <param name="names">Names of countries, topics and positions; ids are shown where null.</param>
    /// <param name="sentences">Finds the sentence around evidence; whole lines are shown where null.</param>
    /// <param name="settings">Limits, keys and the like; those of a server on this machine alone where null.</param>
    /// <param name="repeats">Finds who else reports a claim; nobody does where null.</param>
    /// <param name="configure">Changes the builder before the application is built, such as its logging; null for nothing.</param>
    public static WebApplication Build(string url, IGraphReader reader, INames? names = null, ISentences? sentences = null,
        ApiSettings? settings = null, Action<WebApplicationBuilder>? configure = null, IClaimRepeats? repeats = null)
    {
        ILogger? log = null;
        settings ??= new();
        if (settings.Keys is null && !LocalHosts.AreAll(url))
            throw new InvalidOperationException("a server that other machines can reach needs keys");
        var executor = Task.Run(() => WarmAsync(new(reader, names, sentences,
            onFailure: (failure, request) => LogFailure(log ?? NullLogger.Instance, request, failure), repeats: repeats, settings: settings)));
        // The slim builder leaves out what a program on one machine has no use for, and starts in a fraction of the time.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = FixedSettings, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        configure?.Invoke(builder);
        OtherOrigins.Add(builder.Services);
        var app = builder.Build();
        log = app.Services.GetRequiredService<ILogger<GraphQlExecutor>>();
        // The store is the caller's and may be closed once this has stopped: nothing asks it then.
        app.Lifetime.ApplicationStopping.Register(settings.Changes.Close);
        app.Lifetime.ApplicationStopped.Register(() => executor.GetAwaiter().GetResult());
        var gate = new KeyGate(settings.Keys);
        app.Use(RequestIds.AddAsync);
        app.Use(SecurityHeaders.AddAsync);
        if (settings.Keys is null)
            app.Use(LocalHosts.CheckAsync);
        OtherOrigins.Use(app, settings.Origins);
        app.Map("/graphql", gate.Guard(new GraphQlEndpoint(executor).HandleAsync));
        app.Map("/export", gate.Guard(new ExportEndpoint(reader).HandleAsync));
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A field of request {Request} could not be answered.")]
    private static partial void LogFailure(ILogger log, string? request, Exception failure);
}
