using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Writes words that a person typed as a query of FTS5: all of them must be there, each in one of its spellings.</summary>
internal static class WordQuery
{
    /// <summary>The query for whole words; null for a text without words, which asks nothing.</summary>
    public static string? Whole(string? text, IReadOnlyList<IReadOnlyList<string>>? spelt, ISearchFolding folding) =>
        SearchWords.Spelt(folding, text, spelt) is { } words ? Of(words, areBeginnings: false) : null;

    /// <summary>The query for words or their beginnings; null for a text without words, which asks nothing.</summary>
    public static string? Beginnings(string? text, ISearchFolding folding) =>
        SearchWords.Spelt(folding, text, null) is { } words ? Of(words, areBeginnings: true) : null;

    /// <summary>The query for folded words.</summary>
    public static string Of(IReadOnlyList<IReadOnlyList<string>> words, bool areBeginnings) =>
        string.Join(" AND ", words.Select(spellings => $"({string.Join(" OR ", spellings.Select(word => Quoted(word, areBeginnings)))})"));

    // In quotes no word is an operator; folded words hold no quotes.
    private static string Quoted(string word, bool isBeginning) => isBeginning ? $"\"{word}\"*" : $"\"{word}\"";
}
