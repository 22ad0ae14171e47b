using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatementGraph.Api.Tests.Sample;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Tests.Security;

/// <summary>A failure has a name that the caller is told, and details that only the log is.</summary>
public class FailureTests
{
    [Theory]
    [InlineData("desk-7", true)]
    [InlineData("a b", false)]
    [InlineData("<script>", false)]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234", false)]
    public async Task The_id_in_the_error_is_the_one_in_the_header_and_in_the_log(string given, bool taken)
    {
        using var log = new Lines();
        await using var app = StatementGraphApi.Build("http://127.0.0.1:0", new BrokenReader(_ => throw new StoreException("/secret/graph.db is broken")),
            configure: builder => builder.Services.AddSingleton<ILoggerProvider>(log));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        client.DefaultRequestHeaders.TryAddWithoutValidation("X-Request-Id", given);

        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ stats { claims } }" }, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var id = answer.Headers.GetValues("X-Request-Id").Single();

        Assert.Equal(taken, id == given);
        Assert.Equal(id, (string?)JsonNode.Parse(body)!["errors"]![0]!["extensions"]!["id"]);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Contains(log.Written, line => line.Contains(id, StringComparison.Ordinal) && line.Contains("/secret/graph.db", StringComparison.Ordinal));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Written.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
