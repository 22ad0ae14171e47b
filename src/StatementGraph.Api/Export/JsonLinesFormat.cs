using System.Text.Json.Nodes;
using StatementGraph.Api.Fields;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>JSON Lines: an object a line, whose <c>type</c> says what it is; first officials, then articles, meetings, reports and claims.</summary>
internal sealed class JsonLinesFormat : IExportFormat
{
    public string Name => "jsonl";

    public string MediaType => "application/jsonl; charset=utf-8";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await foreach (var part in Records.AllAsync(graph, Official, Article, Meeting, Report, Claim, cancellation).ConfigureAwait(false))
            await Json.WriteLinesAsync(output, part, cancellation).ConfigureAwait(false);
    }

    private static JsonObject Official(OfficialRecord official) => Json.Object(
        ("type", "official"), ("id", official.Id), ("name", official.Name), ("aliases", Json.List(official.Aliases)), ("countries", Json.List(official.Countries)));

    private static JsonObject Article(ArticleRecord record) => Json.Object(
        ("type", "article"), ("id", record.Article.Id), ("title", Records.Title(record.Article)), ("text", record.Article.Text), ("language", record.Article.Language),
        ("url", record.Article.Url), ("publisher", record.PublisherId), ("published", Records.Day(record.PublishedOn)),
        ("cites", Json.Objects(record.Agencies.Select(Cited))), ("extractor", record.Extractor));

    private static JsonObject Meeting(MeetingRecord meeting) => Json.Object(
        ("type", "meeting"), ("id", meeting.Id), ("kind", EnumNames.Of(meeting.Kind)), ("status", EnumNames.Of(meeting.Status)), ("from", Records.Day(meeting.Date?.From)),
        ("to", Records.Day(meeting.Date?.To)), ("precision", meeting.Date is { } date ? EnumNames.Of(date.Precision) : null), ("participants", Json.List(meeting.Participants)),
        ("countries", Json.List(meeting.PlaceCountries)), ("reports", meeting.ReportCount));

    private static JsonObject Report(ReportRecord record) => Json.Object(
        ("type", "report"), ("id", record.Report.Id), ("meeting", record.Report.MeetingId), ("article", record.ArticleId),
        ("participants", Json.Objects(record.Report.Participants.Zip(record.ParticipantIds, Participant))),
        ("place", record.Report.Place is { } place ? Evidence(place) : null), ("country", record.Report.PlaceCountry),
        ("evidence", Json.Objects(record.Report.Evidence.Select(Evidence))), ("rule", record.Report.Rule));

    private static JsonObject Claim(ClaimRecord record) => Json.Object(
        ("type", "claim"), ("id", record.Claim.Id), ("speaker", record.SpeakerId), ("addressee", record.AddresseeId), ("kind", EnumNames.Of(record.Claim.Kind)),
        ("act", record.Claim.Act is { } act ? EnumNames.Of(act) : null), ("countries", Json.List(record.Claim.Countries)), ("topics", Json.List(record.Claim.Topics)),
        ("meeting", record.MeetingId), ("article", record.ArticleId), ("published", Records.Day(record.Date)), ("evidence", Evidence(record.Claim.Content)),
        ("cue", record.Claim.Cue is { } cue ? Evidence(cue) : null), ("rule", record.Claim.Rule));

    private static JsonObject Cited(AgencyCited cited) => Json.Object(("agency", cited.Id), ("name", cited.Name), ("evidence", Evidence(cited.Evidence)));

    private static JsonObject Participant(Participant one, string official) => Json.Object(("official", official), ("role", EnumNames.Of(one.Role)), ("evidence", Evidence(one.Mention)));

    private static JsonObject Evidence(Evidence evidence) => Json.Object(("quote", evidence.Quote), ("start", evidence.Span.Start), ("end", evidence.Span.End));
}
