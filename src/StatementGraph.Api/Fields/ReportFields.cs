using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>MeetingReport</c> and <c>Participant</c>.</summary>
internal static class ReportFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<ReportRecord>("MeetingReport")
            .Field("key", record => record.Report.Id)
            .Field("meeting", (record, call) => call.Reads.Meeting(record.Report.MeetingId))
            .Field("meetingReason", record => record.Report.MeetingReason)
            .Field("article", (record, call) => call.Reads.Article(record.ArticleId))
            .Field("kind", record => EnumNames.Of(record.Report.Kind))
            .Field("status", record => EnumNames.Of(record.Report.Status))
            .Field("evidence", record => record.Report.Evidence)
            .Field("participants", record => record.Report.Participants.Zip(record.ParticipantIds, (part, id) => new Part(id, part)))
            .Field("place", record => Facet.Maybe(NodeKind.Country, record.Report.PlaceCountry))
            .Field("placeEvidence", record => record.Report.Place)
            .Field("date", record => record.Report.Date)
            .Field("dateEvidence", record => record.Report.DateMention)
            .Field("rule", record => record.Report.Rule);

        types.For<Part>("Participant")
            .Field("official", (part, call) => call.Reads.Official(part.OfficialId))
            .Field("role", part => EnumNames.Of(part.Participant.Role))
            .Field("evidence", part => part.Participant.Mention);
    }

    private sealed record Part(string OfficialId, Participant Participant);
}
