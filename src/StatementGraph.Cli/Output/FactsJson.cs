using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Output;

/// <summary>Writes the facts of one article as one line of JSON: what <c>extract</c> prints.</summary>
internal static class FactsJson
{
    // Relaxed: Persian and Arabic stay readable. The output is a file or a pipe, never a part of an HTML page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Each thread writes into memory of its own, again and again, unless an article made it large.
    private const int Kept = 1 << 20;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    /// <summary>The facts in UTF-8, ending in a line feed; the same facts always give the same bytes.</summary>
    public static ReadOnlyMemory<byte> Line(ArticleFacts facts)
    {
        var buffer = scratch ?? new ArrayBufferWriter<byte>(64 * 1024);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
            WriteFacts(json, facts);
        buffer.Write("\n"u8);
        scratch = buffer.Capacity > Kept ? null : buffer;
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteFacts(Utf8JsonWriter json, ArticleFacts facts)
    {
        json.WriteStartObject();
        WriteArticle(json, facts);
        json.WriteArray("officials", facts.Officials, WriteOfficial);
        json.WriteArray("meetings", facts.Meetings, WriteMeeting);
        json.WriteArray("claims", facts.Claims, WriteClaim);
        json.WriteString("extractor", facts.Extractor);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleFacts facts)
    {
        json.WriteStartObject("article");
        json.WriteString("path", facts.Article.Path);
        json.WriteString("id", facts.Article.Id);
        json.WriteString("url", facts.Article.Url);
        json.WriteString("language", facts.Article.Language);
        json.WriteString("publisher", facts.Publisher?.Name);
        json.WriteStrings("agencies", facts.Agencies.Select(a => a.Name));
        json.WriteString("publishedOn", Day(facts.PublishedOn));
        WriteSources(json, facts);
        json.WriteEndObject();
    }

    // What 'import' needs beside what is pleasant to read: ids, words and declared fields, and the text from which every quote is cut.
    private static void WriteSources(Utf8JsonWriter json, ArticleFacts facts)
    {
        json.WriteString("publisherId", facts.Publisher?.Id);
        json.WriteString("publisherCountry", facts.Publisher?.Country);
        json.WriteEvidence("publisherMention", facts.Publisher?.Evidence);
        json.WriteArray("cited", facts.Agencies, (writer, agency) =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", agency.Id);
            writer.WriteString("name", agency.Name);
            writer.WriteSpanAlone(agency.Evidence.Span);
            writer.WriteEndObject();
        });
        json.WriteString("declaredPublisher", facts.Article.DeclaredPublisher);
        json.WriteString("declaredOn", Day(facts.Article.DeclaredDate));
        json.WriteArray("zones", facts.Article.Zones, (writer, zone) =>
        {
            writer.WriteStartObject();
            writer.WriteString("kind", WireName.Of(zone.Kind));
            writer.WriteSpanAlone(zone.Span);
            writer.WriteEndObject();
        });
        json.WriteString("text", facts.Article.Text);
    }

    private static void WriteOfficial(Utf8JsonWriter json, ArticleOfficial official)
    {
        json.WriteStartObject();
        json.WriteString("id", official.Id);
        json.WriteString("name", official.Name);
        json.WriteStrings("aliases", official.Aliases);
        json.WriteString("official", official.Link.OfficialId);
        json.WriteString("reason", official.Link.Reason);
        WriteRoles(json, official);
        json.WriteArray("mentions", official.Mentions, (writer, mention) =>
        {
            writer.WriteStartObject();
            writer.WriteString("kind", WireName.Of(mention.Kind));
            writer.WriteSpan(mention.Evidence);
            writer.WriteEndObject();
        });
        WriteProfile(json, official.Link.Profile);
        json.WriteEndObject();
    }

    // The profile's offices stand among the roles, those with a source.
    private static void WriteProfile(Utf8JsonWriter json, OfficialProfile? profile)
    {
        if (profile is null)
        {
            json.WriteNull("profile");
            return;
        }

        json.WriteStartObject("profile");
        json.WriteString("id", profile.Id);
        json.WriteString("name", profile.Name);
        json.WriteArray("names", profile.Names, (writer, name) =>
        {
            writer.WriteStartObject();
            writer.WriteString("language", name.Language);
            writer.WriteString("name", name.Name);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    // Offices that the article states carry their words; those that the authority data knows of a linked official carry their source.
    private static void WriteRoles(Utf8JsonWriter json, ArticleOfficial official)
    {
        json.WriteStartArray("roles");
        foreach (var role in official.Roles)
        {
            json.WriteStartObject();
            WriteOffice(json, role.Title, role.Position, role.Country);
            json.WriteSpan(role.Evidence);
            json.WriteEndObject();
        }

        foreach (var occupancy in official.Link.Profile?.Occupancies ?? [])
        {
            json.WriteStartObject();
            WriteOffice(json, occupancy.Title, occupancy.Position, occupancy.Country);
            json.WriteString("from", Day(occupancy.From));
            json.WriteString("to", Day(occupancy.To));
            json.WriteString("source", occupancy.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOffice(Utf8JsonWriter json, string title, string? position, string? country)
    {
        json.WriteString("title", title);
        json.WriteString("position", position);
        json.WriteString("country", country);
    }

    private static void WriteMeeting(Utf8JsonWriter json, MeetingReport report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("meeting", report.MeetingId);
        json.WriteString("kind", WireName.Of(report.Kind));
        json.WriteString("status", WireName.Of(report.Status));
        json.WriteStrings("participants", report.Participants.Select(p => p.Official));
        json.WriteStrings("roles", report.Participants.Select(p => WireName.Of(p.Role)));
        json.WriteString("place", report.Place?.Quote);
        json.WriteString("placeCountry", report.PlaceCountry);
        json.WriteString("date", report.Date is { } date && date.From == date.To ? Day(date.From) : null);
        json.WriteString("from", Day(report.Date?.From));
        json.WriteString("to", Day(report.Date?.To));
        json.WriteArray("evidence", report.Evidence, (writer, evidence) =>
        {
            writer.WriteStartObject();
            writer.WriteSpan(evidence);
            writer.WriteEndObject();
        });
        json.WriteArray("participantMentions", report.Participants, (writer, one) =>
        {
            writer.WriteStartObject();
            writer.WriteSpan(one.Mention);
            writer.WriteEndObject();
        });
        json.WriteEvidence("placeMention", report.Place);
        json.WriteEvidence("dateMention", report.DateMention);
        json.WriteString("precision", report.Date is { } known ? WireName.Of(known.Precision) : null);
        json.WriteString("reason", report.MeetingReason);
        json.WriteString("rule", report.Rule);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("speaker", claim.Speaker);
        json.WriteEvidence("speakerMention", claim.SpeakerMention);
        json.WriteEvidence("cue", claim.Cue);
        json.WriteString("kind", WireName.Of(claim.Kind));
        json.WriteString("act", claim.Act is { } act ? WireName.Of(act) : null);
        json.WriteSpan(claim.Content);
        json.WriteString("addressee", claim.Addressee);
        json.WriteStrings("countries", claim.Countries);
        json.WriteStrings("topics", claim.Topics);
        json.WriteString("meeting", claim.Meeting);
        json.WriteString("rule", claim.Rule);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
