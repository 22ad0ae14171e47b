using StatementGraph.Model;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Identity;

/// <summary>The reports of meetings in this file, over one connection. Everything is done when a call returns.</summary>
internal sealed class MeetingTables(Database database) : IMeetingTables
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<ToldMeeting>> OfArticlesAsync(IReadOnlyCollection<string> articleIds) => ToldAsync("reports_of_articles", articleIds);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ToldMeeting>> ByOwnAsync(IReadOnlyCollection<string> owns) => ToldAsync("reports_by_own", owns);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> InBlocksAsync(IReadOnlyCollection<string> blocks) =>
        Task.FromResult<IReadOnlyList<string>>(blocks.Count == 0 ? [] : Ask("reports_in_blocks", blocks).Texts());

    private Task<IReadOnlyList<ToldMeeting>> ToldAsync(string file, IReadOnlyCollection<string> texts) =>
        Task.FromResult<IReadOnlyList<ToldMeeting>>(texts.Count == 0 ? [] : Ask(file, texts).List(row => new ToldMeeting(
            row.Text(0), row.Int(1), row.Text(2), (MeetingKind)row.Int(3), row.IntervalOrNull(4), JsonText.Texts(row.Text(8)), row.Text(7))));

    private Statement Ask(string file, IReadOnlyCollection<string> texts) => database.Prepare(SqlFile.Name($"Sql/identity/{file}.sql")).Add(JsonText.Of(texts));
}
