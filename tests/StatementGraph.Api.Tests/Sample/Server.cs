using System.Net.Http.Headers;
using System.Text;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>The real server on a free port of this machine.</summary>
public sealed class Server : IAsyncLifetime
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication _app =
        StatementGraphApi.Build("http://127.0.0.1:0", new SampleReader(), new SampleNames());

    private readonly HttpClient _client = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => _client.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>A POST to <c>/graphql</c>.</summary>
    public Task<HttpResponseMessage> Post(string body, string contentType = "application/json", string? accept = null) =>
        Send(HttpMethod.Post, "/graphql", new ByteArrayContent(Encoding.UTF8.GetBytes(body)), contentType, accept);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null, string? contentType = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (contentType is not null)
            content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
