using System.Text.Json.Nodes;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>
/// FollowTheMoney's entities, one a line: officials as Person, articles as Article, meetings as Event, claims as Note about the speaker, with the article as proof; each
/// report of a meeting as Documentation, which ties the event to the article with the words that tell of it.
/// </summary>
internal sealed class FollowTheMoneyFormat : IExportFormat
{
    public string Name => "ftm";

    public string MediaType => "application/json+ftm; charset=utf-8";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await foreach (var part in Records.AllAsync(graph, Person, Article, Event, Documentation, Note, cancellation).ConfigureAwait(false))
            await Json.WriteLinesAsync(output, part, cancellation).ConfigureAwait(false);
    }

    private static JsonObject Person(OfficialRecord official) => Entity("Person", Official(official.Id),
        ("name", Json.List(official.Name)), ("alias", Json.List(official.Aliases)), ("country", Countries(official.Countries)), ("topics", Json.List("role.pep")));

    private static JsonObject Article(ArticleRecord record) => Entity("Article", ArticleOf(record.Article.Id),
        ("name", Json.List(Records.Title(record.Article) ?? record.Article.Id)), ("fileName", Json.List($"{record.Article.Id}.txt")), ("title", Json.List(Records.Title(record.Article) ?? record.Article.Id)), ("bodyText", Json.List(record.Article.Text)), ("sourceUrl", Json.List(record.Article.Url)),
        ("publisher", Json.List(record.PublisherId)), ("publishedAt", Json.List(Records.Day(record.PublishedOn))));

    private static JsonObject Event(MeetingRecord meeting) => Entity("Event", MeetingOf(meeting.Id),
        ("name", Json.List(Records.Label(meeting))), ("involved", Json.List(meeting.Participants.Select(Official))), ("country", Countries(meeting.PlaceCountries)),
        ("startDate", Json.List(Records.Day(meeting.Date?.From))), ("endDate", Json.List(Records.Day(meeting.Date?.To))));

    private static JsonObject Documentation(ReportRecord record) => Entity("Documentation", $"r-{record.Report.Id}",
        ("document", Json.List(ArticleOf(record.ArticleId))), ("entity", Json.List(MeetingOf(record.Report.MeetingId!))),
        ("summary", Json.List(record.Report.Evidence.Select(words => words.Quote))), ("recordId", Json.List(record.Report.Id)));

    private static JsonObject Note(ClaimRecord record) => Entity("Note", $"c-{record.Claim.Id}",
        ("name", Json.List(record.Claim.Id)), ("description", Json.List(record.Claim.Content.Quote)), ("entity", Json.List(Official(record.SpeakerId))),
        ("proof", Json.List(ArticleOf(record.ArticleId))), ("country", Countries(record.Claim.Countries)), ("keywords", Json.List(record.Claim.Topics)),
        ("createdAt", Json.List(Records.Day(record.Date))));

    private static JsonObject Entity(string schema, string id, params (string Name, JsonNode? Values)[] properties) =>
        Json.Object(("id", id), ("schema", schema), ("properties", Json.Object(properties)));

    // FollowTheMoney knows countries by two letters in lower case; organisations with longer codes are none.
    private static JsonArray Countries(IEnumerable<string> codes) => Json.List(codes.Where(code => code.Length == 2).Select(code => code.ToLowerInvariant()));

    private static string Official(string id) => $"o-{id}";

    private static string ArticleOf(string id) => $"a-{id}";

    private static string MeetingOf(string id) => $"m-{id}";
}
