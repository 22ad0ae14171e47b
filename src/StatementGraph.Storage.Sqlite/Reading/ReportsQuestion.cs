using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Reports of meetings, by article id, then by first evidence.</summary>
internal static class ReportsQuestion
{
    /// <inheritdoc cref="IGraphReader.ReportsAsync"/>
    public static Page<ReportRecord> Answer(ReadSession session, ReportQuery query) => session.Page(
        new Asked("reports").With(query.Meeting is not null && query.Article is null ? "by_meeting" : "by_article")
            .Where("meeting", query.Meeting).Where("article", query.Article),
        query.Page, (Key key) => Report(session, key.ArticleNo, key.Ordinal), stats => stats.MeetingReports);

    /// <summary>One report.</summary>
    public static ReportRecord Report(ReadSession session, long articleNo, long ordinal)
    {
        var text = session.Text(articleNo);
        var participants = Ask(session, "report_participants", articleNo, ordinal).List(rows =>
            (One: new Participant(rows.Text(0), (ParticipantRole)rows.Int(2), text.Evidence(rows, 3)), Id: rows.Text(1)));
        using var rows = Ask(session, "report", articleNo, ordinal).Rows();
        rows.Read();
        var report = new MeetingReport
        {
            Id = $"{text.Id}:{rows.Text(0)}",
            Kind = (MeetingKind)rows.Int(1),
            Status = (MeetingStatus)rows.Int(2),
            Participants = [.. participants.Select(participant => participant.One)],
            Evidence = [.. NumberLists.Read(rows.Text(14)).Select(span => Evidence.Of(text.Id, text.Text, new TextSpan(span[0], span[1])))],
            Place = text.EvidenceOrNull(rows, 3),
            PlaceCountry = rows.TextOrNull(5),
            DateMention = text.EvidenceOrNull(rows, 6),
            Date = rows.IntervalOrNull(8),
            Rule = rows.Text(11),
            MeetingId = rows.Text(12),
            MeetingReason = rows.Text(13),
        };
        return new ReportRecord(report, text.Id, [.. participants.Select(participant => participant.Id)]);
    }

    private static Statement Ask(ReadSession session, string file, long articleNo, long ordinal) =>
        session.Read(file).Add(articleNo).Add(ordinal);

    /// <summary>Where a report stands.</summary>
    private readonly record struct Key(long ArticleNo, long Ordinal, string ArticleId) : IPageKey<Key>
    {
        public static string Question => "reports";

        public string Cursor => Keys.Cursor.Write(Question, ArticleId, Keys.Cursor.Field(Ordinal));

        public static Key Read(RowReader row) => new(row.Long(0), row.Long(1), row.Text(2));

        public static Key Read(Cursor cursor) => new(0, cursor.Long(1), cursor.Text(0));

        public void Bind(Statement statement) => statement.Set(":after_id", ArticleId).Set(":after_ordinal", Ordinal);
    }
}
