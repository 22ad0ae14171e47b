using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>A server of a test's own, with a real store that can be changed, on a free port of this machine.</summary>
internal sealed class StoreServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("statementgraph-api-").FullName;
    private SqliteGraphStore _store = null!;
    private WebApplication _app = null!;

    private StoreServer()
    {
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Its store.</summary>
    public IGraphStore Store => _store;

    /// <summary>How it is set up.</summary>
    public ApiSettings Settings { get; private set; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>A file of the test's own.</summary>
    public string this[string name] => Path.Join(_folder, name);

    /// <summary>Starts one that holds the sample articles.</summary>
    /// <param name="settings">From what has been made so far, such as its folder.</param>
    /// <param name="configure">Changes the builder; null for nothing.</param>
    public static async Task<StoreServer> StartAsync(Func<StoreServer, ApiSettings>? settings = null, Action<WebApplicationBuilder>? configure = null)
    {
        var server = new StoreServer();
        server._store = SqliteGraphStore.Open(server["graph.db"], new PlainFolding());
        await server._store.AddAsync(SampleFacts.All, TestContext.Current.CancellationToken);
        server.Settings = settings?.Invoke(server) ?? new();
        server._app = StatementGraphApi.Build("http://127.0.0.1:0", server._store, new SampleNames(), settings: server.Settings, configure: configure);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        server.Client = new() { BaseAddress = server.Address };
        return server;
    }

    /// <summary>Sends a query, with a key where there is one.</summary>
    public async Task<HttpResponseMessage> AskAsync(string query, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Accept", "application/graphql-response+json");
        if (key is not null)
            request.Headers.Add("Authorization", $"Bearer {key}");
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The body of <see cref="AskAsync"/>'s answer.</summary>
    public async Task<JsonNode> AnswerAsync(string query, string? key = null) =>
        JsonNode.Parse(await (await AskAsync(query, key)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
