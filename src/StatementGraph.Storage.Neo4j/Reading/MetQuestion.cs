using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Whom an official met, the most often met first.</summary>
internal static class MetQuestion
{
    private const string Question = "met";

    /// <inheritdoc cref="IGraphReader.MetAsync"/>
    public static async Task<IReadOnlyList<Page<MetRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<MetQuery> queries, ISearchFolding folding)
    {
        var pages = await session.PagesAsync([.. queries.Select(query => Asked(query, folding))], _ => Task.FromResult<Func<CypherRow, MetRecord>>(Record),
            row => Cursor.Write(Question, Cursor.Field(row.Number("meetings")), row.Text("id"))).ConfigureAwait(false);
        return [.. pages.Select((page, i) => page with { Items = [.. page.Items.Select(met => met with { OfficialId = queries[i].Official })] })];
    }

    private static Asked Asked(MetQuery query, ISearchFolding folding)
    {
        var asked = new Asked("met", query.Page).Give("official", query.Official).Where("others_met", query.Others?.Distinct(StringComparer.Ordinal).ToList());
        if (query.Among is { } among)
            MeetingsQuestion.Filter(asked, among, folding).Where("ids", among.Ids).Where("participants", MeetingsQuestion.Participants(among));
        if (query.Page.After is not { } after) return asked;
        var cursor = Cursor.Read(after, Question);
        return asked.OnPage("after").Give("after_count", cursor.Long(0)).Give("after_id", cursor.Text(1));
    }

    private static MetRecord Record(CypherRow row) =>
        new("", row.Text("id"), row.Number("meetings"), Values.ToDay(row.TextOrNull("first")), Values.ToDay(row.TextOrNull("last")));
}
