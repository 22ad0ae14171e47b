using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Writes words that a person typed as a query of FTS5: all of them must be there.</summary>
internal static class WordQuery
{
    /// <summary>The query for whole words; null for a text without words, which asks nothing.</summary>
    public static string? Whole(string? text, ISearchFolding folding) => Query(text, folding, "");

    /// <summary>The query for words or their beginnings; null for a text without words, which asks nothing.</summary>
    public static string? Beginnings(string? text, ISearchFolding folding) => Query(text, folding, "*");

    /// <summary>The query for folded words.</summary>
    public static string Of(IReadOnlyList<string> words, bool areBeginnings) => Of(words, areBeginnings ? "*" : "");

    // In quotes no word is an operator; folded words hold no quotes.
    private static string? Query(string? text, ISearchFolding folding, string suffix) =>
        SearchWords.Asked(folding, text) is { } words ? Of(words, suffix) : null;

    private static string Of(IReadOnlyList<string> words, string suffix) => string.Join(' ', words.Select(word => $"\"{word}\"{suffix}"));
}
