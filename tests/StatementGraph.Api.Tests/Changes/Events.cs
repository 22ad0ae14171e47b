using System.Net.Http.Json;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Changes;

/// <summary>A stream of server-sent events, read line by line.</summary>
internal sealed class Events : IAsyncDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private Events(HttpResponseMessage response, Stream body) => (_response, _lines) = (response, new(body));

    /// <summary>Opens a subscription, and waits until it is said to listen: nothing that is added from then on is missed.</summary>
    public static async Task<Events> ListenAsync(StoreServer server, string query)
    {
        var events = await OpenAsync(server, query);
        while (await events.LineAsync() != ": listening") { }
        return events;
    }

    /// <summary>Opens a stream of events.</summary>
    public static async Task<Events> OpenAsync(StoreServer server, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Accept", "text/event-stream");
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new(response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The next answer, signs of life passed over.</summary>
    public async Task<string> NextAsync()
    {
        Assert.Equal("event: next", await EventAsync());
        return (await LineAsync())["data: ".Length..];
    }

    /// <summary>Reads the end of the stream; fails where something else comes first, signs of life passed over.</summary>
    public async Task EndAsync() => Assert.Equal("event: complete", await EventAsync());

    private async Task<string> EventAsync()
    {
        string line;
        do
            line = await LineAsync();
        while (line.StartsWith(':'));
        return line;
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
