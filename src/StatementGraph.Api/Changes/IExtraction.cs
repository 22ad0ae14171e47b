using StatementGraph.Model;

namespace StatementGraph.Api.Changes;

/// <summary>Reads what is sent to the server, and finds the facts in it; given by whoever runs the server.</summary>
public interface IExtraction
{
    /// <summary>The facts of an article that is sent as text. Safe for concurrent use.</summary>
    /// <exception cref="ArgumentException">It is no article; the message says why.</exception>
    ArticleFacts ReadText(SentArticle article);

    /// <summary>The facts of the articles in a file: text, a page, JSON or JSON Lines.</summary>
    /// <param name="name">What errors call it; the articles have no path and no address of it.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="ArgumentException">One can't be read; the message says which and why.</exception>
    IReadOnlyList<ArticleFacts> ReadFile(string name, ReadOnlyMemory<byte> bytes);
}

/// <summary>An article as somebody sends it.</summary>
/// <param name="Text">The body, paragraphs on lines of their own.</param>
/// <param name="Headline">Its headline; null where the text has it, or there is none.</param>
/// <param name="Url">Where it was published; null where that is not known.</param>
/// <param name="Publisher">Who published it; null where the text says, or it is not known.</param>
/// <param name="Date">The day of publication; null where the text says, or it is not known.</param>
public sealed record SentArticle(string Text, string? Headline, string? Url, string? Publisher, DateOnly? Date);
