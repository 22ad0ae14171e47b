namespace StatementGraph.Model.Graph;

/// <summary>Finds the words that <see cref="ISearchFolding.Key"/> makes of a text, each where it stands. Safe for concurrent use.</summary>
public interface IWordSpans
{
    /// <summary>The words of a text in folded spelling, in order, each with its span in UTF-16 code units.</summary>
    IReadOnlyList<FoldedWord> Words(string text);
}

/// <summary>A word in folded spelling.</summary>
/// <param name="Word">As <see cref="ISearchFolding.Key"/> writes it.</param>
/// <param name="Span">Where it stands in the text, as the text spells it.</param>
public readonly record struct FoldedWord(string Word, TextSpan Span);
