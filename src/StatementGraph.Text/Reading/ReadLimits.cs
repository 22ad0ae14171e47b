namespace StatementGraph.Text.Reading;

/// <summary>How much is read before it is called an error: an article is some kilobytes, so what is far larger is something else.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits that are used where no others are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of a text or JSON file, and of one line of a JSON Lines file.</summary>
    public int FileBytes { get; init; } = 50_000_000;

    /// <summary>Bytes of a page; lower than for text, since a page in memory takes many times its size.</summary>
    public int PageBytes { get; init; } = 10_000_000;

    /// <summary>UTF-16 code units of one article's text.</summary>
    public int TextLength { get; init; } = 2_000_000;

    /// <summary>How deep elements may stand in one another; deeper pages are made to break readers, not to be read.</summary>
    public int PageDepth { get; init; } = 400;
}
