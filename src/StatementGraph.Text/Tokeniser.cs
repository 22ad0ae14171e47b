namespace StatementGraph.Text;

/// <summary>Cuts folded text into words and signs. White space is between tokens; every other character is in exactly one.</summary>
public static class Tokeniser
{
    /// <summary>The tokens from <paramref name="start"/> to <paramref name="end"/>, positions in the folded text.</summary>
    public static List<Token> Tokens(FoldedText text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((end - start) / 4);
        var folded = text.Folded;
        var isOpen = false;
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(folded[at]) || folded[at] == LetterFolding.ZeroWidthNonJoiner)
            {
                at++;
                continue;
            }

            var (kind, stop) = IsWordCharacter(folded[at]) ? Word(folded, at, end) : (KindOf(folded, at, isOpen), at + 1);
            isOpen = kind == TokenKind.QuoteOpen || (isOpen && kind != TokenKind.QuoteClose);
            // The last character's own end, not the next one's start: dropped vowels behind a word belong to it, white space does not.
            tokens.Add(new Token(kind, text.OriginOf(at), EndOf(text, stop), at, stop));
            at = stop;
        }

        return tokens;
    }

    private static (TokenKind Kind, int Stop) Word(ReadOnlySpan<char> folded, int at, int end)
    {
        var kind = TokenKind.Number;
        var stop = at;
        while (stop < end && (IsWordCharacter(folded[stop]) || IsJoiner(folded, stop, end)))
        {
            if (!char.IsAsciiDigit(folded[stop]))
                kind = TokenKind.Word;
            stop++;
        }

        return (kind, stop);
    }

    // A joiner at the end of a word joins nothing and stays outside.
    private static bool IsJoiner(ReadOnlySpan<char> folded, int at, int end) =>
        folded[at] == LetterFolding.ZeroWidthNonJoiner && at + 1 < end && IsWordCharacter(folded[at + 1]);

    private static int EndOf(FoldedText text, int stop)
    {
        var origin = text.OriginOf(stop - 1) + 1;
        while (origin < text.Text.Length && LetterFolding.Fold(text.Text[origin]) == LetterFolding.Dropped && !char.IsControl(text.Text[origin]) && IsMark(text.Text[origin]))
            origin++;
        return origin;
    }

    private static bool IsMark(char c) => c is >= '\u0610' and <= '\u06DC';

    private static bool IsWordCharacter(char c) => c < WordCharacters.Length ? WordCharacters[c] : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static readonly bool[] WordCharacters = [.. Enumerable.Range(0, 0x700).Select(c => char.IsLetterOrDigit((char)c))];

    private static TokenKind KindOf(ReadOnlySpan<char> folded, int at, bool isOpen) => folded[at] switch
    {
        '\u060C' or ',' => TokenKind.Comma,
        ':' or '\uFE55' or '\uFF1A' => TokenKind.Colon,
        '\u061B' or ';' => TokenKind.Semicolon,
        '.' or '!' or '?' or '\u061F' or '\u2026' or '\u06D4' => TokenKind.Stop,
        '\u00AB' or '\u201C' or '\u2039' or '\u2018' => TokenKind.QuoteOpen,
        '\u201D' when !isOpen && Opens(folded, at) => TokenKind.QuoteOpen,
        '\u00BB' or '\u201D' or '\u203A' or '\u2019' => TokenKind.QuoteClose,
        '"' => StraightQuote(folded, at, isOpen),
        '(' or '[' or '{' => TokenKind.ParenOpen,
        ')' or ']' or '}' => TokenKind.ParenClose,
        '-' or '\u2013' or '\u2014' or '\u2212' => TokenKind.Dash,
        _ => TokenKind.Other,
    };

    // A straight mark opens where a word follows at once and none stands right before it, and closes the other way round. Where it
    // stands free or between two letters, it closes what is open.
    private static TokenKind StraightQuote(ReadOnlySpan<char> folded, int at, bool isOpen)
    {
        var before = IsFree(folded, at);
        var after = !IsBeforeWord(folded, at);
        if (before == after)
            return isOpen || at + 1 == folded.Length ? TokenKind.QuoteClose : TokenKind.QuoteOpen;
        return before ? TokenKind.QuoteOpen : TokenKind.QuoteClose;
    }

    // Outlets that take one curly mark for both sides: it opens where a word follows at once and none stands right before it.
    private static bool Opens(ReadOnlySpan<char> folded, int at) => IsFree(folded, at) && IsBeforeWord(folded, at);

    private static bool IsFree(ReadOnlySpan<char> folded, int at) => at == 0 || char.IsWhiteSpace(folded[at - 1]) || folded[at - 1] is ':' or '(' or '\u00AB';

    private static bool IsBeforeWord(ReadOnlySpan<char> folded, int at) => at + 1 < folded.Length && IsWordCharacter(folded[at + 1]);
}
