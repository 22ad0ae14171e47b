using StatementGraph.Storage.Neo4j.Engine;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>
/// Counts the texts that hold the words of a question: where they are many, sorting them all costs more than walking in the order of the
/// answer until a page is full.
/// </summary>
internal static class CommonWords
{
    private const int Many = 2000;

    /// <summary>How many texts hold the words of each query that could walk as well; null for the others.</summary>
    public static async Task<int?[]> HeldAsync(ReadSession session, IReadOnlyList<Asked> asked)
    {
        var held = new int?[asked.Count];
        foreach (var file in Enumerable.Range(0, asked.Count).Where(i => asked[i].Walk is not null).GroupBy(i => asked[i].File, StringComparer.Ordinal))
        {
            var queries = file.Select(i => new Dictionary<string, object?> { ["i"] = i, ["query"] = asked[i].Entries["query"] }).ToList();
            var rows = await session.RunAsync("counts", [$"{file.Key}_words"], ("queries", queries)).ConfigureAwait(false);
            foreach (var row in rows.Rows) held[row.Number("i")] = row.Number("n");
        }
        return held;
    }

    /// <summary>Whether so many texts are many.</summary>
    public static bool AreIn(int? held) => held > Many;
}
