namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>
/// Words, each in its spellings, as a query of a full-text index, in Lucene's syntax; folded words hold only letters and digits, so that none
/// is an operator.
/// </summary>
internal static class WordQuery
{
    /// <summary>All of these words.</summary>
    public static string Whole(IEnumerable<IReadOnlyList<string>> words) => string.Join(' ', words.Select(word => $"+({string.Join(' ', word.Select(spelling => $"\"{spelling}\""))})"));

    /// <summary>Words that begin with each of these.</summary>
    public static string Beginnings(IEnumerable<IReadOnlyList<string>> words) => string.Join(' ', words.Select(word => $"+({string.Join(' ', word.Select(spelling => $"{spelling}*"))})"));

    /// <summary>Each word as it stands in a property of words.</summary>
    public static List<List<string>> WholeIn(IEnumerable<IReadOnlyList<string>> words) => [.. words.Select(word => word.Select(spelling => $" {spelling} ").ToList())];

    /// <summary>The beginning of each word as it stands in a property of words.</summary>
    public static List<List<string>> BeginningsIn(IEnumerable<IReadOnlyList<string>> words) => [.. words.Select(word => word.Select(spelling => $" {spelling}").ToList())];
}
