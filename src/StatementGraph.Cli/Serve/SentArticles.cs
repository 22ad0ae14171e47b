using System.Text.Json;
using StatementGraph.Api.Changes;
using StatementGraph.Cli.Pipeline;
using StatementGraph.Extraction;
using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Cli.Serve;

/// <summary>Reads what is sent to the server as if it stood in a file: the same article has the same id, however it comes.</summary>
/// <param name="extractor">What finds the facts.</param>
internal sealed class SentArticles(Extractor extractor) : IExtraction
{
    private const string Sent = "the article";

    private readonly ArticleReader reader = ArticleReaders.Default();

    /// <inheritdoc/>
    public ArticleFacts ReadText(SentArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article is { Headline: null, Url: null, Publisher: null, Date: null })
            return Facts([reader.ReadText(article.Text)]).Single();
        // Schema.org's form is the one that carries what is known of an article beside its text.
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["@type"] = "NewsArticle", ["headline"] = article.Headline, ["articleBody"] = article.Text, ["url"] = article.Url, ["publisher"] = article.Publisher,
            ["datePublished"] = article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        using var bytes = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(fields));
        return Facts(reader.Read(bytes, Sent)).Single();
    }

    /// <inheritdoc/>
    public IReadOnlyList<ArticleFacts> ReadFile(string name, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        return Facts(reader.Read(stream, string.IsNullOrWhiteSpace(name) ? Sent : name));
    }

    private List<ArticleFacts> Facts(IEnumerable<ReadResult> results) => [.. results.Select(result =>
    {
        if (result.Article is null)
            throw new ArgumentException(result.Error!.ToString());
        var (extraction, problem) = SafeExtraction.Of(extractor, result.Article);
        return extraction?.Facts ?? throw new ArgumentException(problem);
    })];
}
