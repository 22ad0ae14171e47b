namespace StatementGraph.Model;

/// <summary>
/// The words of an article that show a fact: W3C Web Annotation's TextQuoteSelector and TextPositionSelector in one.
/// It is always cut from the article, so the quote can't differ from the text at its span (promise 1).
/// </summary>
public sealed record Evidence
{
    private Evidence(string articleId, TextSpan span, string quote)
    {
        ArticleId = articleId;
        Span = span;
        Quote = quote;
    }

    /// <summary><see cref="Article.Id"/> of the article that holds the words.</summary>
    public string ArticleId { get; }

    /// <summary>Where they stand in <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, exactly as the article has them.</summary>
    public string Quote { get; }

    /// <summary>Cuts evidence from an article.</summary>
    /// <exception cref="ArgumentException">The span is empty or ends after the article's text.</exception>
    public static Evidence Of(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Id, article.Text, span);
    }

    /// <summary>Cuts evidence from an article's stored text; for stores, which hold the text and the span but no quote.</summary>
    /// <exception cref="ArgumentException">The span is empty or ends after the text.</exception>
    public static Evidence Of(string articleId, string articleText, TextSpan span)
    {
        ArgumentException.ThrowIfNullOrEmpty(articleId);
        ArgumentNullException.ThrowIfNull(articleText);
        if (span.Length == 0 || span.End > articleText.Length)
            throw new ArgumentException($"The span {span} is no stretch of an article of {articleText.Length} code units.", nameof(span));
        return new Evidence(articleId, span, span.Of(articleText));
    }
}
