using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Meetings and their reports from their nodes.</summary>
internal static class StoredReport
{
    /// <summary>The report as the reader gives it.</summary>
    public static ReportRecord Record(CypherRow row, StoredText text) => new(Report(row, text), text.Id, row.Texts("officials"));

    /// <summary>The report as its article tells it.</summary>
    public static MeetingReport Report(CypherRow row, StoredText text) => new()
    {
        Id = row.Text("id"),
        Kind = Word.To<MeetingKind>(row.Text("kind")),
        Status = Word.To<MeetingStatus>(row.Text("status")),
        Participants = [.. row.Texts("participants").Zip(row.Texts("roles"), text.Evidences(row, "participantStarts", "participantEnds"))
            .Select(one => new Participant(one.First, Word.To<ParticipantRole>(one.Second), one.Third))],
        Evidence = text.Evidences(row, "starts", "ends"),
        Place = text.EvidenceOrNull(row, "placeStart", "placeEnd"),
        PlaceCountry = row.TextOrNull("placeCountry"),
        DateMention = text.EvidenceOrNull(row, "dateStart", "dateEnd"),
        Date = Date(row),
        Rule = row.Text("rule"),
        MeetingId = row.Text("meeting"),
        MeetingReason = row.Text("reason"),
    };

    /// <summary>What all reports of a meeting say together.</summary>
    public static MeetingRecord Meeting(CypherRow row) => new(row.Text("id"), Word.To<MeetingKind>(row.Text("kind")), Word.To<MeetingStatus>(row.Text("status")),
        Date(row), row.Texts("participants"), row.Texts("placeCountries"), row.Number("reports"));

    /// <summary>The days of a meeting or a report; null where not known.</summary>
    public static DateInterval? Date(CypherRow row) => Values.ToDay(row.TextOrNull("dateFrom")) is { } from
        ? new DateInterval(from, Values.ToDay(row.Text("dateTo"))!.Value, Word.To<DatePrecision>(row.Text("precision")))
        : null;
}
