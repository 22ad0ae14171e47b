using System.Text.Json;

namespace StatementGraph.Text.Reading;

/// <summary>Reads a schema.org article from JSON: the object itself, or the first article in an array or <c>@graph</c>.</summary>
internal static class JsonArticle
{
    /// <summary>Trailing commas and comments are common in pages.</summary>
    public static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The draft, or the message why there is none.</summary>
    public static (ArticleDraft? Draft, string? Error) Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var found = Find(document.RootElement) ?? (document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement : null);
            var draft = found is { } article ? DraftOf(article) : null;
            return draft is null ? (null, ReadMessages.NoArticleFields) : (draft, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, ReadMessages.BrokenJson(e.Message));
        }
    }

    /// <summary>The first article among JSON-LD objects, looked for in arrays and <c>@graph</c>; null where there is none.</summary>
    public static JsonElement? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (IsArticle(element))
            return element;
        return element.TryGetProperty("@graph", out var graph) ? Find(graph) : null;
    }

    /// <summary>What an article object says; null where it has neither headline nor body.</summary>
    public static ArticleDraft? DraftOf(JsonElement article)
    {
        var headline = JsonFields.Text(article, "headline") ?? JsonFields.Text(article, "name");
        var body = JsonFields.Text(article, "articleBody");
        if (headline is null && body is null)
            return null;
        var (text, length) = ArticleDraft.Compose(headline, body);
        return new ArticleDraft
        {
            Text = text,
            HeadlineLength = length,
            Url = JsonFields.Text(article, "url") ?? JsonFields.NameOf(article, "mainEntityOfPage"),
            Publisher = JsonFields.NameOf(article, "publisher"),
            Date = DeclaredDate.Parse(JsonFields.Text(article, "datePublished") ?? JsonFields.Text(article, "dateCreated")),
            Language = JsonFields.NameOf(article, "inLanguage"),
        };
    }

    // Article, NewsArticle, ReportageNewsArticle, BlogPosting …: schema.org's own subtypes end in these.
    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
            return element.TryGetProperty("articleBody", out _);
        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type];
        return types.Any(t => t.ValueKind == JsonValueKind.String && t.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)));
    }
}
