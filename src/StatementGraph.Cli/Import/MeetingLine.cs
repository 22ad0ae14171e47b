using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>A report of a meeting in a line of facts.</summary>
internal static class MeetingLine
{
    /// <summary>The report.</summary>
    public static MeetingReport Read(JsonElement meeting, Article article) => new()
    {
        Id = meeting.Required("id"),
        Kind = meeting.Value<MeetingKind>("kind"),
        Status = meeting.Value<MeetingStatus>("status"),
        Participants = Participants(meeting, article),
        Evidence = meeting.List("evidence", evidence => evidence.Evidence(article)),
        Place = meeting.Evidence("placeMention", article),
        PlaceCountry = meeting.Text("placeCountry"),
        DateMention = meeting.Evidence("dateMention", article),
        Date = meeting.Day("from") is { } from
            ? new DateInterval(from, meeting.Day("to") ?? from, meeting.Value<DatePrecision>("precision"))
            : null,
        Rule = meeting.Required("rule"),
        MeetingId = meeting.Required("meeting"),
        MeetingReason = meeting.Required("reason"),
    };

    private static List<Participant> Participants(JsonElement meeting, Article article)
    {
        var roles = meeting.List("roles", JsonReading.Value<ParticipantRole>);
        var mentions = meeting.List("participantMentions", mention => mention.Evidence(article));
        var officials = meeting.Texts("participants");
        return officials.Count == roles.Count && officials.Count == mentions.Count
            ? [.. officials.Select((official, i) => new Participant(official, roles[i], mentions[i]))]
            : throw new FormatException("participants, roles and participantMentions are not of one length");
    }
}
