using StatementGraph.Model;

namespace StatementGraph.Text.Reading;

/// <summary>What reading one article gave: the article, or why there is none. An unreadable article is an expected result, not an exception.</summary>
public sealed record ReadResult
{
    // Exactly one of the two is set.
    private ReadResult(Article? article, ReadError? error)
    {
        Article = article;
        Error = error;
    }

    /// <summary>The article; null where it could not be read.</summary>
    public Article? Article { get; }

    /// <summary>Why it could not be read; null where it was.</summary>
    public ReadError? Error { get; }

    /// <summary>Success.</summary>
    public static ReadResult Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ReadResult(article, null);
    }

    /// <summary>Failure.</summary>
    public static ReadResult Of(ReadError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new ReadResult(null, error);
    }
}
