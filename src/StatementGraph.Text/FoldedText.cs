namespace StatementGraph.Text;

/// <summary>
/// A copy of a text for matching, with the way back: every folded character knows where in the text it comes from.
/// Dropped characters have no folded one; nothing is ever added, so positions never go backwards.
/// </summary>
public sealed class FoldedText
{
    private readonly char[] folded;
    private readonly int[] origins;

    private FoldedText(string text, char[] folded, int[] origins, int length)
    {
        Text = text;
        this.folded = folded;
        this.origins = origins;
        Length = length;
    }

    /// <summary>The text as it is.</summary>
    public string Text { get; }

    /// <summary>How many folded characters there are, at most as many as in the text.</summary>
    public int Length { get; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Folded => folded.AsSpan(0, Length);

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new char[text.Length];
        var origins = new int[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = LetterFolding.Fold(text[i]);
            if (c == LetterFolding.Dropped)
                continue;
            folded[length] = c;
            origins[length++] = i;
        }

        origins[length] = text.Length;
        return new FoldedText(text, folded, origins, length);
    }

    /// <summary>Where in the text a folded character comes from; for the position after the last one, the text's length.</summary>
    public int OriginOf(int foldedPosition) => origins[foldedPosition];
}
