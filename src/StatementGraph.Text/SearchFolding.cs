using System.Text;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Text;

/// <summary>Folds text for search and for sorting: letters by <see cref="LetterFolding"/>, joiners dropped, words apart by one space.</summary>
public sealed class SearchFolding : ISearchFolding, IWordSpans
{
    /// <summary>The one instance; it has no state.</summary>
    public static SearchFolding Instance { get; } = new();

    /// <inheritdoc/>
    public string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        foreach (var original in text)
        {
            var c = LetterFolding.Fold(original);
            if (c is LetterFolding.Dropped or LetterFolding.ZeroWidthNonJoiner)
                continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        if (key.Length > 0 && key[^1] == ' ')
            key.Length--;
        return key.ToString();
    }

    /// <inheritdoc/>
    public IReadOnlyList<FoldedWord> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, word, start, end) = (new List<FoldedWord>(), new StringBuilder(), 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i == text.Length ? ' ' : LetterFolding.Fold(text[i]);
            if (c is LetterFolding.Dropped or LetterFolding.ZeroWidthNonJoiner) continue;
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                if (word.Length == 0) start = i;
                word.Append(c);
                end = i + 1;
            }
            else if (word.Length > 0)
            {
                words.Add(new(word.ToString(), new TextSpan(start, end)));
                word.Clear();
            }
        }

        return words;
    }
}
