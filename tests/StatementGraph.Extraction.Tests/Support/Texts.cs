using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Extraction.Tests.Support;

/// <summary>Reads and extracts texts that tests write down; the officials in them are invented, their offices and countries are not.</summary>
internal static class Texts
{
    private static readonly ArticleReader Reader = ArticleReaders.Default();

    /// <summary>The text as an article.</summary>
    public static Article Article(string text, string? language = null, DateOnly? day = null, string? publisher = null)
    {
        var article = Reader.ReadText(text).Article ?? throw new InvalidOperationException($"The text is no article: {text}");
        return article with { Language = language ?? article.Language, DeclaredDate = day ?? article.DeclaredDate, DeclaredPublisher = publisher };
    }

    /// <summary>What is found in the text.</summary>
    public static Extraction Extract(string text, DateOnly? day = null, string? publisher = null) => Extractor.Default.Extract(Article(text, null, day, publisher));

    /// <summary>The article as a file's reader gives it; null where the reader refuses the text.</summary>
    public static Article? TryArticle(string text) => Reader.ReadText(text).Article;
}
