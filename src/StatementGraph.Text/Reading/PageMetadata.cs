using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StatementGraph.Text.Reading;

/// <summary>What a page says about its article: in JSON-LD first, then OpenGraph, then other meta elements, <c>time</c> and <c>title</c>.</summary>
internal sealed record PageMetadata(string? Headline, string? Body, string? Url, string? Publisher, DateOnly? Date, string? Language)
{
    /// <summary>Collects it; JSON-LD that does not parse is passed over.</summary>
    public static PageMetadata Of(IHtmlDocument page)
    {
        var (article, body, headline) = JsonLd(page);
        var publisher = article?.Publisher ?? Meta(page, "og:site_name") ?? Meta(page, "application-name") ?? Meta(page, "publisher");
        return new PageMetadata(
            headline ?? Meta(page, "og:title") ?? TextOf(page.QuerySelector("h1")) ?? TextOf(page.QuerySelector("title")),
            body,
            article?.Url ?? Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(Meta(page, "og:url")),
            publisher,
            article?.Date ?? DateIn(page),
            article?.Language ?? page.DocumentElement.GetAttribute("lang") ?? Meta(page, "og:locale"));
    }

    private static (ArticleDraft? Article, string? Body, string? Headline) JsonLd(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, JsonArticle.Lenient);
                if (JsonArticle.Find(json.RootElement) is { } found && JsonArticle.DraftOf(found) is { } draft)
                    return (draft, JsonFields.Text(found, "articleBody"), JsonFields.Text(found, "headline"));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The page's visible text still counts.
            }
        }

        return (null, null, null);
    }

    private static DateOnly? DateIn(IHtmlDocument page)
    {
        string[] names = ["article:published_time", "og:article:published_time", "datePublished", "pubdate", "publishdate", "date", "dc.date", "dc.date.issued"];
        foreach (var name in names)
        {
            if (DeclaredDate.Parse(Meta(page, name)) is { } date)
                return date;
        }

        return page.QuerySelectorAll("time[datetime]").Select(t => DeclaredDate.Parse(t.GetAttribute("datetime"))).FirstOrDefault(d => d is not null);
    }

    private static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                return content.Trim();
        }

        return null;
    }

    private static string? Address(string? href) => href is not null && href.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? href : null;

    private static string? TextOf(IElement? element) => string.IsNullOrWhiteSpace(element?.TextContent) ? null : element.TextContent.Trim();
}
