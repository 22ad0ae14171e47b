using StatementGraph.Model;

namespace StatementGraph.Text.Zones;

/// <summary>One line of an article that is not blank.</summary>
internal sealed class TextLine
{
    public TextLine(FoldedText text, TextSpan span, List<Token> tokens)
    {
        Text = text;
        Span = span;
        Tokens = tokens;
        FirstWord = tokens.FindIndex(t => t.IsWord);
        if (FirstWord < 0)
            FirstWord = tokens.Count;
        Words = tokens.Count(t => t.IsWord);
        IsFinished = EndsWithStop();
    }

    /// <summary>The whole article, folded.</summary>
    public FoldedText Text { get; }

    /// <summary>Without the white space around it.</summary>
    public TextSpan Span { get; }

    public List<Token> Tokens { get; }

    /// <summary>Index of the first word; the number of tokens where there is none.</summary>
    public int FirstWord { get; }

    public int Words { get; }

    /// <summary>Whether it ends with a full stop, as sentences do and headlines do not; question marks and ellipses end either.</summary>
    public bool IsFinished { get; }

    /// <summary>The folded character of a token that is a sign.</summary>
    public char Sign(int token) => Text.Folded[Tokens[token].FoldedStart];

    /// <summary>Whether the last token is of this kind.</summary>
    public bool EndsWith(TokenKind kind) => Tokens.Count > 0 && Tokens[^1].Kind == kind;

    private bool EndsWithStop()
    {
        var last = Tokens.Count - 1;
        while (last >= 0 && Tokens[last].Kind is TokenKind.QuoteClose or TokenKind.ParenClose)
            last--;
        return last >= 0 && Sign(last) is '.' or '\u06D4';
    }
}
