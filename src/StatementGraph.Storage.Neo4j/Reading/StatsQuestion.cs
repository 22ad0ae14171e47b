using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Engine;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>How much there is.</summary>
internal static class StatsQuestion
{
    /// <inheritdoc cref="IGraphReader.StatsAsync"/>
    public static async Task<GraphStats> AnswerAsync(ReadSession session)
    {
        var row = (await session.RunAsync("stats").ConfigureAwait(false)).Rows.Single();
        return new GraphStats(row.Number("articles"), row.Number("officials"), row.Number("claims"), row.Number("meetings"), row.Number("reports"), row.Number("mentions"));
    }
}
