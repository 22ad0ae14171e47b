namespace StatementGraph.Model;

/// <summary>What a stretch of an article is.</summary>
public enum ZoneKind
{
    /// <summary>A headline, or a line above it.</summary>
    Title,

    /// <summary>The summary between headline and body.</summary>
    Lead,

    /// <summary>One paragraph of the body.</summary>
    Paragraph,

    /// <summary>Place, date, code or agency on a line of their own.</summary>
    Dateline,

    /// <summary>Furniture of the page, such as 'end of message', comment forms, 'most read': no content.</summary>
    Boilerplate,
}

/// <summary>One line or paragraph of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands, without the white space around it; never empty.</param>
public sealed record Zone(ZoneKind Kind, TextSpan Span);

/// <summary>
/// One article as it was published. <see cref="Text"/> is never changed: every span of every fact is an offset into it.
/// The declared fields come from the file's own metadata (JSON-LD, OpenGraph, JSON Lines), not from reading the text.
/// </summary>
public sealed record Article
{
    /// <summary>
    /// Names the article by its content: the first 32 hexadecimal digits, in lower case, of the SHA-256 of its text and declared
    /// fields (see <see cref="ArticleId"/>). The path is no part of it, so that a moved file is the same article.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The decoded text, untouched: headline, lead and body in the order of reading.</summary>
    public required string Text { get; init; }

    /// <summary>The lines and paragraphs in order, without overlaps; stretches between them are white space.</summary>
    public required IReadOnlyList<Zone> Zones { get; init; }

    /// <summary>BCP 47: <c>fa</c>, <c>ar</c>, <c>en</c>, or <c>und</c> where none was recognised.</summary>
    public required string Language { get; init; }

    /// <summary>The file that it was read from, with <c>#line</c> behind it for a line of a JSON Lines file; null for standard input.</summary>
    public string? Path { get; init; }

    /// <summary>Where it was published, if the file says so.</summary>
    public string? Url { get; init; }

    /// <summary>The publisher's name, if the file says so.</summary>
    public string? DeclaredPublisher { get; init; }

    /// <summary>The day of publication, if the file says so.</summary>
    public DateOnly? DeclaredDate { get; init; }
}
