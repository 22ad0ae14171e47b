using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what an article tells of meetings.</summary>
internal sealed class ReportRows(Database database, KeptOnce kept)
{
    private readonly Statement report = database.Write("add_report");
    private readonly Statement evidence = database.Write("add_report_evidence");
    private readonly Statement participant = database.Write("add_participant");

    /// <summary>Adds the rows.</summary>
    /// <returns>The canonical meetings' keys, in the order of the reports.</returns>
    public long[] Add(PreparedArticle article, long articleNo)
    {
        var numbers = new long[article.Reports.Count];
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            var one = article.Reports[ordinal];
            numbers[ordinal] = kept.Meeting(one.MeetingId);
            AddReport(article.LocalId(one.Id), one, articleNo, ordinal, numbers[ordinal]);
            AddEvidence(one, articleNo, ordinal);
            AddParticipants(article, one, articleNo, ordinal);
        }
        return numbers;
    }

    private void AddReport(string localId, MeetingReport one, long articleNo, int ordinal, long meetingNo) =>
        report.Add(articleNo).Add(ordinal).Add(localId).Add(meetingNo).Add(one.MeetingReason)
            .Add((long)one.Kind).Add((long)one.Status).Add(one.Place).Add(one.PlaceCountry).Add(one.DateMention)
            .Add((long?)one.Date?.From.DayNumber).Add((long?)one.Date?.To.DayNumber).Add((long?)one.Date?.Precision)
            .Add(one.Rule).Run();

    private void AddEvidence(MeetingReport one, long articleNo, int reportOrdinal)
    {
        var ordinal = 0;
        foreach (var words in one.Evidence)
            evidence.Add(articleNo).Add(reportOrdinal).Add(ordinal++).Add(words.Span).Run();
    }

    private void AddParticipants(PreparedArticle article, MeetingReport one, long articleNo, int reportOrdinal)
    {
        var ordinal = 0;
        foreach (var person in one.Participants)
            participant.Add(articleNo).Add(reportOrdinal).Add(ordinal++).Add(article.OfficialOrdinal(person.Official))
                .Add((long)person.Role).Add(person.Mention.Span).Run();
    }
}
