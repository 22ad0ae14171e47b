namespace StatementGraph.Text.Zones;

/// <summary>Recognises times of the day in numbers, such as 18:37 and 10:37:10.</summary>
internal static class ClockTime
{
    /// <summary>Whether one starts at a token of a line.</summary>
    public static bool IsAt(TextLine line, int at) => IsAt(line.Tokens, at);

    /// <summary>Whether one starts at a token.</summary>
    public static bool IsAt(IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at + 2 < tokens.Count && IsShortNumber(tokens[at]) && tokens[at + 1].Kind == TokenKind.Colon && IsShortNumber(tokens[at + 2])
        && tokens[at].End == tokens[at + 1].Start && tokens[at + 1].End == tokens[at + 2].Start;

    private static bool IsShortNumber(Token token) => token.Kind == TokenKind.Number && token.FoldedEnd - token.FoldedStart <= 2;
}
