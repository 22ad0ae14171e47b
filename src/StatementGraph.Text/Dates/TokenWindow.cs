using System.Runtime.InteropServices;

namespace StatementGraph.Text.Dates;

/// <summary>Some tokens of a text, in which dates are looked for.</summary>
internal readonly ref struct TokenWindow(FoldedText text, ReadOnlySpan<Token> tokens, int start, int end)
{
    /// <summary>The text, folded.</summary>
    public FoldedText Text { get; } = text;

    /// <summary>The tokens of the text.</summary>
    public ReadOnlySpan<Token> Tokens { get; } = tokens;

    /// <summary>Index of the first token of the window.</summary>
    public int Start { get; } = start;

    /// <summary>Index after its last one.</summary>
    public int End { get; } = end;

    private const int MostLettersBefore = 3;

    /// <summary>The tokens without the cost of an interface for each.</summary>
    public static ReadOnlySpan<Token> SpanOf(IReadOnlyList<Token> tokens) => tokens switch
    {
        List<Token> list => CollectionsMarshal.AsSpan(list),
        TokenList list => list.AsSpan(),
        Token[] array => array,
        _ => tokens.ToArray(),
    };

    /// <summary>The folded characters of a token.</summary>
    public ReadOnlySpan<char> Word(int at) => Text.Folded[Tokens[at].FoldedStart..Tokens[at].FoldedEnd];

    /// <summary>Whether the token is there and of this kind.</summary>
    public bool Is(int at, TokenKind kind) => at < End && Tokens[at].Kind == kind;

    /// <summary>Whether no white space stands between a token and the next one.</summary>
    public bool IsTight(int at) => at + 1 < End && Tokens[at].FoldedEnd == Tokens[at + 1].FoldedStart;

    /// <summary>
    /// The number in a token, how many digits it has, and how many letters follow them; -1 where there is none of one to four digits.
    /// Up to three Arabic letters may stand before it, such as the article.
    /// </summary>
    public (int Value, int Digits, int Letters) Number(int at)
    {
        if (at >= End || !Tokens[at].IsWord)
            return (-1, 0, 0);
        var word = Word(at);
        var start = 0;
        while (start < word.Length && start < MostLettersBefore && word[start] is >= '\u0600' and <= '\u06FF')
            start++;
        var (value, stop) = (0, start);
        while (stop < word.Length && char.IsAsciiDigit(word[stop]) && stop - start <= 4)
            value = (value * 10) + (word[stop++] - '0');
        return stop - start is 0 or > 4 ? (-1, 0, 0) : (value, stop - start, word.Length - stop);
    }
}
