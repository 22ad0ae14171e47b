using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what an article tells of meetings.</summary>
internal sealed class ReportRows(Database database)
{
    private readonly Statement report = database.Write("add_report");

    /// <summary>Adds the rows.</summary>
    public void Add(NumberedArticle numbered, long articleNo)
    {
        for (var ordinal = 0; ordinal < numbered.Meetings.Length; ordinal++)
            AddReport(numbered.Article, numbered.Article.Reports[ordinal], articleNo, ordinal, numbered.Meetings[ordinal]);
    }

    private void AddReport(PreparedArticle article, MeetingReport one, long articleNo, int ordinal, long meetingNo) =>
        report.Add(articleNo).Add(ordinal).Add(article.LocalId(one.Id)).Add(meetingNo).Add(one.MeetingReason)
            .Add((long)one.Kind).Add((long)one.Status).Add(one.Place).Add(one.PlaceCountry).Add(one.DateMention).Add(one.Date)
            .Add(NumberLists.Write(one.Evidence, words => [words.Span.Start, words.Span.End]))
            .Add(NumberLists.Write(one.Participants, person =>
                [article.OfficialOrdinal(person.Official), (int)person.Role, person.Mention.Span.Start, person.Mention.Span.End]))
            .Add(one.Rule).Add(one.MeetingId == article.MeetingIds[ordinal] ? null : one.MeetingId).Run();
}
