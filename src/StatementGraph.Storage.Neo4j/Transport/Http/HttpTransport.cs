using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace StatementGraph.Storage.Neo4j.Transport.Http;

/// <summary>Statements over Neo4j's HTTP Query API: <c>/db/{database}/query/v2</c>, transactions under <c>/tx</c>.</summary>
public sealed class HttpTransport : ICypherTransport
{
    // A request that hangs is given up after this, so that a lost connection is noticed; a batch's longest statement takes some seconds.
    private static readonly TimeSpan LongestRequest = TimeSpan.FromMinutes(2);

    private readonly HttpClient client;
    private readonly Uri root;
    private readonly string query;
    private IReadOnlyList<string> bookmarks = [];

    /// <summary>For a server; nothing is sent yet.</summary>
    /// <param name="options">Where it is, and who asks.</param>
    /// <param name="handler">What sends requests, for tests; null for the network.</param>
    public HttpTransport(Neo4jOptions options, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        root = options.HttpAddress;
        query = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        client = new HttpClient(Patient(options.Time, handler ?? new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }))
        {
            BaseAddress = root,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", secret);
    }

    /// <inheritdoc/>
    public string Address => root.GetLeftPart(UriPartial.Authority);

    /// <inheritdoc/>
    public async Task<string> VersionAsync(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        return await SendAsync(request, async stream =>
        {
            using var document = await JsonDocument.ParseAsync(stream, default, cancellation).ConfigureAwait(false);
            return document.RootElement.GetProperty("neo4j_version").GetString()!;
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellation) =>
        (await PostAsync("", RequestBody.Of(statement, bookmarks, "READ"), cancellation).ConfigureAwait(false)).Rows;

    /// <inheritdoc/>
    public async Task<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var answer = await PostAsync("", RequestBody.Of(statement, bookmarks, "WRITE"), cancellation).ConfigureAwait(false);
        Committed(answer);
        return answer.Rows;
    }

    /// <inheritdoc/>
    public async Task<(ICypherTransaction Transaction, CypherRows Rows)> BeginAsync(CypherStatement first, CancellationToken cancellation)
    {
        var answer = await PostAsync("/tx", RequestBody.Of(first, bookmarks, "WRITE"), cancellation).ConfigureAwait(false);
        var id = answer.Transaction ?? throw new CypherException(CypherFault.Foreign, null, "The server began no transaction.");
        return (new HttpTransaction(this, id), answer.Rows);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Remembers what the server has seen by a commit.</summary>
    internal void Committed(ResponseBody answer)
    {
        if (answer.Bookmarks.Count > 0) bookmarks = answer.Bookmarks;
    }

    /// <summary>Posts to the database's address and something behind it.</summary>
    internal async Task<ResponseBody> PostAsync(string path, HttpContent body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, query + path) { Content = body };
        return await SendAsync(request, stream => ResponseBody.ReadAsync(stream, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>Rolls a transaction back.</summary>
    internal async Task DeleteAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, query + path);
        using var answer = await client.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
    }

    private static ResilienceHandler Patient(TimeProvider time, HttpMessageHandler inner) =>
        new(new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddTimeout(new HttpTimeoutStrategyOptions { Timeout = LongestRequest }).Build())
        {
            InnerHandler = inner,
        };

    private async Task<T> SendAsync<T>(HttpRequestMessage request, Func<Stream, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                throw new CypherException(CypherFault.Interrupted, null, "The server is not ready.");
            var stream = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            await using var _ = stream.ConfigureAwait(false);
            return await read(stream).ConfigureAwait(false);
        }
        catch (Exception failure) when (HttpFailure.Of(failure, cancellation) is { } known)
        {
            throw known;
        }
    }
}
