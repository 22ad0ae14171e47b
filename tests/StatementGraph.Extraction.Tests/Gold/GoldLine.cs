using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Gold;

/// <summary>Facts in the fields that the scorer reads. The command line's own output has more; its tests are beside it.</summary>
internal static class GoldLine
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ArticleFacts facts) => JsonSerializer.Serialize(
        new
        {
            article = new { path = facts.Article.Path },
            officials = facts.Officials.Select(o => new { id = o.Id, name = o.Name, aliases = o.Aliases, roles = o.Roles.Select(r => new { title = r.Title, country = r.Country }) }),
            meetings = facts.Meetings.Select(m => new { id = m.Id, kind = Kind(m.Kind), participants = m.Participants.Select(p => p.Official), place = m.Place?.Quote, date = m.Date?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
            claims = facts.Claims.Select(c => new { speaker = c.Speaker, kind = c.Kind.ToString().ToUpperInvariant(), start = c.Content.Span.Start, end = c.Content.Span.End, text = c.Content.Quote, meeting = c.Meeting }),
        },
        Options);

    private static string Kind(MeetingKind kind) => kind == MeetingKind.PressConference ? "PRESS_CONFERENCE" : kind.ToString().ToUpperInvariant();
}
