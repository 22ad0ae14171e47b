using System.Text;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Keys;

/// <summary>Folded words as full-text indexes take them: well-formed UTF-8.</summary>
internal static class SearchWords
{
    /// <summary>The key of a text; a lone surrogate, which UTF-8 has no form for, becomes U+FFFD in texts and queries alike.</summary>
    public static string Of(ISearchFolding folding, string text)
    {
        var key = folding.Key(text);
        return key.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)) : key;
    }

    /// <summary>The words of a text, each once; null for a text without words, which asks nothing.</summary>
    public static IReadOnlyList<string>? Asked(ISearchFolding folding, string? text)
    {
        if (text is null) return null;
        var words = Of(folding, text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : [.. words.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words of a text, each in its own spelling alone, or those of a query that gives several; null where nothing is asked.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Spelt(ISearchFolding folding, string? text, IReadOnlyList<IReadOnlyList<string>>? spelt) =>
        spelt ?? (Asked(folding, text) is { } words ? [.. words.Select(word => (IReadOnlyList<string>)[word])] : null);
}
