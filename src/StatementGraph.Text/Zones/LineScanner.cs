using StatementGraph.Model;

namespace StatementGraph.Text.Zones;

/// <summary>Cuts a text into its lines that are not blank, with their tokens.</summary>
internal static class LineScanner
{
    /// <summary>The lines in order. Line feed, carriage return and the Unicode line and paragraph separators end one.</summary>
    public static List<TextLine> Scan(string text)
    {
        var folded = FoldedText.Of(text);
        var lines = new List<TextLine>();
        var foldedAt = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            if (Trimmed(text, start, end) is { } span)
            {
                var from = FoldedAt(folded, foldedAt, span.Start);
                foldedAt = FoldedAt(folded, from, span.End);
                lines.Add(new TextLine(folded, span, Tokeniser.Tokens(folded, from, foldedAt)));
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>A stretch without the white space around it; null where it has nothing else.</summary>
    public static TextSpan? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? new TextSpan(start, end) : null;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
        return length < 0 ? text.Length : start + length;
    }

    private static int FoldedAt(FoldedText folded, int from, int origin)
    {
        while (from < folded.Length && folded.OriginOf(from) < origin)
            from++;
        return from;
    }
}
