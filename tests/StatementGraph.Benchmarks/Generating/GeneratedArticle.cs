using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementGraph.Benchmarks.Generating;

/// <summary>One invented article, as a line of JSON Lines.</summary>
public sealed record GeneratedArticle(int Number, string Language, string Outlet, DateOnly Day, string Headline, string Body)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>schema.org's NewsArticle, on one line.</summary>
    public string ToJsonLine() => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["@type"] = "NewsArticle",
        ["headline"] = Headline,
        ["articleBody"] = Body,
        ["url"] = $"https://news.example/{Language}/{Number}",
        ["datePublished"] = $"{Day:yyyy-MM-dd}",
        ["publisher"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = Outlet },
        ["inLanguage"] = Language,
    }, Readable);
}
