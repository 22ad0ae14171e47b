namespace StatementGraph.Text.Zones;

/// <summary>Finds the furniture of a page among its lines: links, tags, comment forms, and what ends the article.</summary>
internal sealed class FurnitureFinder(BoilerplateLexicon words)
{
    private const int LongestLabelled = 40;
    private const int LongestTerminal = 4;
    private const int LongestTail = 3;

    /// <summary>Whether the line is furniture by itself.</summary>
    public bool IsFurniture(TextLine line) =>
        IsSigns(line) || IsAddress(line) || IsTags(line) || Starts(line, BoilerplateClass.Label, needsSign: true)
        || Starts(line, BoilerplateClass.Prefix, needsSign: false) || IsWholeLine(line) || EndsWithSuffix(line);

    /// <summary>Whether a list of other articles starts with the line.</summary>
    public bool StartsList(TextLine line) => Starts(line, BoilerplateClass.List, needsSign: true);

    /// <summary>Whether nothing of the article comes after this line, nor in it.</summary>
    public bool EndsArticle(TextLine line)
    {
        if (words.Starts(BoilerplateClass.End, line) || IsMark(line, line.FirstWord))
            return true;
        var end = words.EndOf(BoilerplateClass.Terminal, line, line.FirstWord);
        return end >= 0 && !line.IsFinished && line.Tokens.Skip(end).Count(t => t.IsWord) <= LongestTerminal;
    }

    /// <summary>Index of the token from which on the line is the article's end; the number of tokens where it is not.</summary>
    public int TailOf(TextLine line)
    {
        for (var i = line.FirstWord + 1; i < line.Tokens.Count; i++)
        {
            if (!words.MayEnd(line, i))
                continue;
            if ((words.EndOf(BoilerplateClass.End, line, i) is var end and >= 0 && StandsApart(line, i, end)) || (IsMark(line, i) && IsApart(line, i)))
                return StartsWithSign(line, i) ? i - 1 : i;
        }

        return line.Tokens.Count;
    }

    // Behind a finished sentence, or as the very last words.
    private static bool StandsApart(TextLine line, int start, int end) =>
        IsApart(line, start) || line.Tokens.Skip(end).Count(t => t.IsWord) <= LongestTail;

    private static bool IsApart(TextLine line, int start) =>
        line.Tokens[start - 1].Kind is TokenKind.Stop or TokenKind.QuoteClose or TokenKind.ParenClose or TokenKind.Other;

    private bool IsMark(TextLine line, int start) =>
        words.EndOf(BoilerplateClass.Mark, line, start) is var end and >= 0 && !line.Tokens.Skip(end).Any(t => t.Kind == TokenKind.Word);

    private static bool StartsWithSign(TextLine line, int i) => line.Tokens[i - 1].Kind is TokenKind.Other or TokenKind.Dash or TokenKind.ParenOpen;

    private bool Starts(TextLine line, BoilerplateClass wanted, bool needsSign)
    {
        var end = words.EndOf(wanted, line, line.FirstWord);
        if (end < 0 || line.Words > LongestLabelled)
            return false;
        return !needsSign || end == line.Tokens.Count || line.Tokens[end].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Other;
    }

    private bool IsWholeLine(TextLine line)
    {
        var end = words.EndOf(BoilerplateClass.Line, line, line.FirstWord);
        return end >= 0 && !line.Tokens.Skip(end).Any(t => t.IsWord);
    }

    private bool EndsWithSuffix(TextLine line)
    {
        if (line.Words > LongestLabelled)
            return false;
        for (var i = Math.Max(line.FirstWord, line.Tokens.Count - 8); i < line.Tokens.Count; i++)
        {
            if (words.EndOf(BoilerplateClass.Suffix, line, i) is var end and >= 0 && !line.Tokens.Skip(end).Any(t => t.IsWord))
                return true;
        }

        return false;
    }

    // Rules, stars, page numbers; a copyright sign.
    private static bool IsSigns(TextLine line) => line.Tokens.TrueForAll(t => t.Kind != TokenKind.Word) || line.Sign(0) == '\u00A9';

    private static bool IsAddress(TextLine line)
    {
        var text = line.Span.Of(line.Text.Text);
        return !text.Contains(' ', StringComparison.Ordinal)
            && (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    // Every word behind a number sign; a post that only starts with one is no list of tags.
    private static bool IsTags(TextLine line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].IsWord && (i == 0 || line.Sign(i - 1) != '#'))
                return false;
        }

        return true;
    }
}
