using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Reports of meetings, by article id, then by first evidence.</summary>
internal static class ReportsQuestion
{
    private const string Question = "reports";

    /// <inheritdoc cref="IGraphReader.ReportsAsync"/>
    public static Task<IReadOnlyList<Page<ReportRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<ReportQuery> queries) =>
        session.PagesAsync<ReportRecord>([.. queries.Select(query => Asked(query).OnPage("whole"))], async rows =>
        {
            var texts = await Texts.OfAsync(session, rows).ConfigureAwait(false);
            return row => StoredReport.Record(row, texts[row.Text("article")]);
        }, Cursor);

    private static Asked Asked(ReportQuery query)
    {
        var lead = query.Article is not null ? "article" : query.Meeting is not null ? "meeting" : "order";
        return new Asked("reports", query.Page).With($"by_{lead}").Kept(lead, "order")
            .Between("", OrderKey.End, Question, cursor => OrderKey.InArticle(cursor.Text(0), cursor.Long(1)))
            .Where("article", query.Article, lead).Where("meeting", query.Meeting, lead);
    }

    private static string Cursor(CypherRow row) =>
        Storage.Keys.Cursor.Write(Question, row.Text("article"), Storage.Keys.Cursor.Field(row.Number("ordinal")));
}
