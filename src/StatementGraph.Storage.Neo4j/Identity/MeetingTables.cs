using StatementGraph.Model;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Reading;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Identity;

/// <summary>The reports of meetings in the database, in whatever transaction the statements are run.</summary>
internal sealed class MeetingTables(Func<CypherStatement, Task<CypherRows>> run) : IMeetingTables
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ToldMeeting>> OfArticlesAsync(IReadOnlyCollection<string> articleIds) => ListAsync("reports_of_articles", articleIds, Told);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ToldMeeting>> ByOwnAsync(IReadOnlyCollection<string> owns) => ListAsync("reports_by_own", owns, Told);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> InBlocksAsync(IReadOnlyCollection<string> blocks) => ListAsync("reports_in_blocks", blocks, row => row.Text("key"));

    private static ToldMeeting Told(CypherRow row) => new(row.Text("article"), row.Number("ordinal"), row.Text("own"), Word.To<MeetingKind>(row.Text("kind")),
        StoredReport.Date(row), [.. row.Texts("officials").Distinct(StringComparer.Ordinal)], row.Text("meeting"));

    private async Task<IReadOnlyList<T>> ListAsync<T>(string file, IReadOnlyCollection<string> keys, Func<CypherRow, T> item) => keys.Count == 0
        ? []
        : [.. (await run(CypherFiles.Statement($"identity/{file}", ("keys", keys.ToList()))).ConfigureAwait(false)).Rows.Select(item)];
}
