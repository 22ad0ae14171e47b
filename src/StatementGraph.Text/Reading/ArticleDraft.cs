namespace StatementGraph.Text.Reading;

/// <summary>An article as a format gives it, before its language and zones are known.</summary>
internal sealed record ArticleDraft
{
    public required string Text { get; init; }

    /// <summary>How much of the text is the headline, in code units; 0 where the format does not say.</summary>
    public int HeadlineLength { get; init; }

    public string? Url { get; init; }

    public string? Publisher { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The language that the file declares, as it stands there.</summary>
    public string? Language { get; init; }

    /// <summary>Headline, an empty line, body; either may be missing.</summary>
    public static (string Text, int HeadlineLength) Compose(string? headline, string? body)
    {
        var top = headline?.Trim() ?? "";
        var rest = body ?? "";
        if (top.Length == 0)
            return (rest, 0);
        return (string.IsNullOrWhiteSpace(rest) ? top : top + "\n\n" + rest, top.Length);
    }
}
