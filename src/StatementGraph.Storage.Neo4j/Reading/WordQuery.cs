namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Words as a query of a full-text index, in Lucene's syntax; folded words hold only letters and digits, so that none is an operator.</summary>
internal static class WordQuery
{
    /// <summary>All of these words.</summary>
    public static string Whole(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"+\"{word}\""));

    /// <summary>Words that begin with each of these.</summary>
    public static string Beginnings(IEnumerable<string> words) => string.Join(' ', words.Select(word => $"+{word}*"));

    /// <summary>Each word as it stands in a property of words.</summary>
    public static List<string> WholeIn(IEnumerable<string> words) => [.. words.Select(word => $" {word} ")];

    /// <summary>The beginning of each word as it stands in a property of words.</summary>
    public static List<string> BeginningsIn(IEnumerable<string> words) => [.. words.Select(word => $" {word}")];
}
