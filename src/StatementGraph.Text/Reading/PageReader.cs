using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace StatementGraph.Text.Reading;

/// <summary>
/// Reads a page: its main text as SmartReader finds it, under its headline. Nothing of the page is run, and nothing that it refers to
/// is fetched.
/// </summary>
internal static class PageReader
{
    // Elements that a careless page never closes are counted as open, though the parser closes them.
    private const int UnclosedAllowance = 5;

    // A page of this many elements is an index or an attack, no article.
    private const int MostElements = 100_000;

    // SmartReader resolves relative links against an address; articles without one get a name that exists nowhere.
    private const string NoAddress = "https://page.invalid/";

    /// <summary>The draft, or the message why there is none.</summary>
    public static (ArticleDraft? Draft, string? Error) Read(ReadOnlySpan<byte> bytes, ReadLimits limits)
    {
        var (html, error) = PageDecoder.Decode(bytes);
        return html is null ? (null, error) : Read(html, limits);
    }

    private static (ArticleDraft? Draft, string? Error) Read(string html, ReadLimits limits)
    {
        if (PageNesting.Exceeds(html, limits.PageDepth * UnclosedAllowance))
            return (null, ReadMessages.PageTooDeep);
        using var page = new HtmlParser().ParseDocument(html);
        if (PageDepth.Exceeds(page, limits.PageDepth))
            return (null, ReadMessages.PageTooDeep);
        var metadata = PageMetadata.Of(page);
        var headline = Clean(metadata.Headline, metadata.Publisher);
        var body = Body(page, metadata, headline);
        if (body.Length == 0)
            return (null, ReadMessages.NoMainText);
        var (text, length) = ArticleDraft.Compose(headline, body);
        return (new ArticleDraft
        {
            Text = text,
            HeadlineLength = length,
            Url = metadata.Url,
            Publisher = metadata.Publisher,
            Date = metadata.Date,
            Language = metadata.Language,
        }, null);
    }

    private static string Body(IHtmlDocument page, PageMetadata metadata, string? headline)
    {
        // SmartReader takes the document apart, so the places where an article usually stands are read before.
        var marked = page.QuerySelector("[itemprop=articleBody]") ?? page.QuerySelector("article") ?? page.QuerySelector("main");
        var fallback = Joined(marked is null ? [] : PageParagraphs.Of(marked), headline);
        var everything = Joined(page.Body is null ? [] : PageParagraphs.Of(page.Body), headline);
        var found = MainText(page, metadata, headline);
        var stated = metadata.Body?.Trim() ?? "";
        if (found.Length * 2 < stated.Length)
            return stated;
        if (found.Length > 0)
            return found;
        return fallback.Length > 0 ? fallback : everything;
    }

    private static string MainText(IHtmlDocument page, PageMetadata metadata, string? headline)
    {
        try
        {
            using var reader = new Reader(metadata.Url is { } url && Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url : NoAddress, page) { MaxElemsToParse = MostElements };
            var article = reader.GetArticle();
            if (!article.IsReadable || string.IsNullOrWhiteSpace(article.Content))
                return "";
            using var content = new HtmlParser().ParseDocument(article.Content);
            return content.Body is null ? "" : Joined(PageParagraphs.Of(content.Body), headline);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library is made for pages that have an article; what it throws at others is of any type.
            return "";
        }
    }

    private static string Joined(IReadOnlyList<string> paragraphs, string? headline) =>
        string.Join('\n', paragraphs.SkipWhile(p => string.Equals(p, headline, StringComparison.Ordinal)));

    // 'Headline - Site' and 'Headline | Site' name the site in the title bar, not in the headline.
    private static string? Clean(string? headline, string? publisher)
    {
        var text = headline is null ? null : string.Join(' ', headline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (string.IsNullOrEmpty(text) || publisher is null || !text.EndsWith(publisher, StringComparison.Ordinal))
            return text;
        var rest = text[..^publisher.Length].TrimEnd();
        return rest.Length > 1 && rest[^1] is '-' or '|' or '\u2013' or '\u2014' or '\u00BB' ? rest[..^1].TrimEnd() : text;
    }
}
