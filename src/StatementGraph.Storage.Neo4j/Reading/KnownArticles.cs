using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Engine;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Which articles need not be read again.</summary>
internal static class KnownArticles
{
    /// <inheritdoc cref="IGraphWriter.KnownAsync"/>
    public static async Task<IReadOnlySet<string>> AnswerAsync(ReadSession session, IReadOnlyList<string> articleIds, string extractor)
    {
        var rows = await session.RunAsync("known_articles", ("ids", articleIds), ("extractor", extractor)).ConfigureAwait(false);
        return rows.Rows.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
    }
}
