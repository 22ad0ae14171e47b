using System.Net.Http.Json;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Changes;

/// <summary>A stream of server-sent events, read line by line.</summary>
internal sealed class Events : IAsyncDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private Events(HttpResponseMessage response, Stream body) => (_response, _lines) = (response, new(body));

    /// <summary>Opens one, and waits until the server listens.</summary>
    public static async Task<Events> OpenAsync(StoreServer server, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Accept", "text/event-stream");
        var before = server.Settings.Changes.Listeners;
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = new Events(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.Equal(":", await events._lines.ReadLineAsync(TestContext.Current.CancellationToken));
        for (var i = 0; i < 20 && server.Settings.Changes.Listeners == before; i++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        return events;
    }

    /// <summary>The next answer, signs of life passed over.</summary>
    public async Task<string> NextAsync()
    {
        string line;
        do
            line = await LineAsync();
        while (line == ":");
        Assert.Equal("event: next", line);
        return (await LineAsync())["data: ".Length..];
    }

    /// <summary>The next line that is not empty.</summary>
    public async Task<string> LineAsync()
    {
        while (true)
        {
            var line = await _lines.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new EndOfStreamException();
            if (line.Length > 0) return line;
        }
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}
