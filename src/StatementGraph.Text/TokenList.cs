using System.Collections;

namespace StatementGraph.Text;

/// <summary>Tokens that do not change: every step of the extraction looks at each of them many times, and no look costs a call through an interface.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] tokens;

    /// <summary>Takes over the tokens.</summary>
    public TokenList(Token[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        this.tokens = tokens;
    }

    /// <summary>How many there are.</summary>
    public int Count => tokens.Length;

    /// <summary>The token at a place, from 0.</summary>
    public ref readonly Token this[int at] => ref tokens[at];

    Token IReadOnlyList<Token>.this[int index] => tokens[index];

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Token> AsSpan() => tokens;

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
