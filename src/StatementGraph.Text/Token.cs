using StatementGraph.Model;

namespace StatementGraph.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with or without digits and joiners inside.</summary>
    Word,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>A comma of any script.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon of any script.</summary>
    Semicolon,

    /// <summary>A full stop, exclamation or question mark, or ellipsis.</summary>
    Stop,

    /// <summary>A quotation mark that opens.</summary>
    QuoteOpen,

    /// <summary>A quotation mark that closes.</summary>
    QuoteClose,

    /// <summary>An opening bracket.</summary>
    ParenOpen,

    /// <summary>A closing bracket.</summary>
    ParenClose,

    /// <summary>A hyphen or dash standing by itself.</summary>
    Dash,

    /// <summary>Any other sign.</summary>
    Other,
}

/// <summary>A word or a sign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first code unit in the article's text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="FoldedStart">Its first character in <see cref="FoldedText.Folded"/>.</param>
/// <param name="FoldedEnd">The character after its last there.</param>
public readonly record struct Token(TokenKind Kind, int Start, int End, int FoldedStart, int FoldedEnd)
{
    /// <summary>Where it stands in the article's text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it is a word or a number.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}
