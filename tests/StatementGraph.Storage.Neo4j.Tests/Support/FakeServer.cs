using System.Net;
using System.Text;
using System.Text.Json;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>Answers as a Neo4j server would, from what a test says; to the question who is who, that nobody is anybody else; to a request that nothing was said of, with no rows.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private readonly List<(Func<string, string, bool> Fits, Queue<string> Answers)> answers = [];

    /// <summary>Its version.</summary>
    public string Version { get; init; } = "5.26.0";

    /// <summary>Every request that was sent: method, path and body.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Answers requests to paths that end so, each once with one of these; the last one stays.</summary>
    public FakeServer On(string pathEnd, params string[] bodies)
    {
        answers.Add(((path, _) => path.EndsWith(pathEnd, StringComparison.Ordinal), new Queue<string>(bodies)));
        return this;
    }

    /// <summary>The body of an error.</summary>
    public static string Error(string code) => $$"""{"errors":[{"code":"{{code}}","message":"told by a fake"}]}""";

    /// <summary>Options that would reach it.</summary>
    public static Neo4jOptions Options { get; } = new()
    {
        Uri = new Uri("bolt://neo4j.example:7687"),
        Username = "reader",
        Password = "hunter2-secret",
        Patience = TimeSpan.FromMilliseconds(200),
    };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request.Method} {path} {body}");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer(path, body), Encoding.UTF8, "application/json") };
    }

    private string Answer(string path, string body)
    {
        if (path == "/") return $$"""{"neo4j_version":"{{Version}}"}""";
        foreach (var (fits, queue) in answers)
            if (fits(path, body)) return queue.Count > 1 ? queue.Dequeue() : queue.Peek();
        if (body.Contains("s.official AS official", StringComparison.Ordinal)) return EachOfItsOwn(body);
        return body.Contains("AS version", StringComparison.Ordinal)
            ? $$$"""{"data":{"fields":["version"],"values":[[{{{Engine.Schema.Version}}}]]},"bookmarks":["b"]}"""
            : """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"},"bookmarks":["b"]}""";
    }

    // Who is who: nobody is anybody else.
    private static string EachOfItsOwn(string body)
    {
        using var request = JsonDocument.Parse(body);
        var keys = request.RootElement.GetProperty("parameters").GetProperty("keys").EnumerateArray().Select(key => JsonSerializer.Serialize(key.GetString()));
        return $$"""{"data":{"fields":["key","official"],"values":[{{string.Join(',', keys.Select(key => $"[{key},{key}]"))}}]},"transaction":{"id":"t1"},"bookmarks":["b"]}""";
    }
}
