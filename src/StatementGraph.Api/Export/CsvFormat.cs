using System.Text;
using StatementGraph.Api.Fields;

namespace StatementGraph.Api.Export;

/// <summary>CSV (RFC 4180), a fact a row with its evidence: claims, then reports of meetings; <c>;</c> between several values of a cell.</summary>
internal sealed class CsvFormat : IExportFormat
{
    private static readonly string[] Columns =
    [
        "type", "id", "kind", "act", "status", "official_ids", "official_names", "addressee_id", "countries", "topics", "meeting_id", "date_from", "date_to",
        "quote", "start", "end", "article_id", "article_url", "publisher_id", "published", "rule",
    ];

    public string Name => "csv";

    public string MediaType => "text/csv; charset=utf-8";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        await RowAsync(text, Columns).ConfigureAwait(false);
        await foreach (var part in graph.ClaimsAsync(cancellation).ConfigureAwait(false))
        {
            var officials = await graph.OfficialsAsync(part.Select(claim => claim.SpeakerId), cancellation).ConfigureAwait(false);
            var articles = await graph.ArticlesAsync(part.Select(claim => claim.ArticleId), cancellation).ConfigureAwait(false);
            foreach (var record in part)
            {
                var (claim, article) = (record.Claim, articles[record.ArticleId]);
                await RowAsync(text,
                    "CLAIM", claim.Id, EnumNames.Of(claim.Kind), claim.Act is { } act ? EnumNames.Of(act) : null, null, record.SpeakerId, officials[record.SpeakerId].Name, record.AddresseeId,
                    Several(claim.Countries), Several(claim.Topics), record.MeetingId, null, null, claim.Content.Quote, Records.Number(claim.Content.Span.Start), Records.Number(claim.Content.Span.End),
                    record.ArticleId, article.Article.Url, article.PublisherId, Records.Day(article.PublishedOn), claim.Rule).ConfigureAwait(false);
            }
        }

        await foreach (var part in graph.ReportsAsync(cancellation).ConfigureAwait(false))
        {
            var officials = await graph.OfficialsAsync(part.SelectMany(report => report.ParticipantIds), cancellation).ConfigureAwait(false);
            var articles = await graph.ArticlesAsync(part.Select(report => report.ArticleId), cancellation).ConfigureAwait(false);
            foreach (var record in part)
            {
                var (report, article, words) = (record.Report, articles[record.ArticleId], record.Report.Evidence[0]);
                await RowAsync(text,
                    "MEETING_REPORT", report.Id, EnumNames.Of(report.Kind), null, EnumNames.Of(report.Status), Several(record.ParticipantIds),
                    Several(record.ParticipantIds.Select(id => officials[id].Name)), null, report.PlaceCountry, null, report.MeetingId, Records.Day(report.Date?.From), Records.Day(report.Date?.To),
                    words.Quote, Records.Number(words.Span.Start), Records.Number(words.Span.End), record.ArticleId, article.Article.Url, article.PublisherId, Records.Day(article.PublishedOn), report.Rule).ConfigureAwait(false);
            }
        }
    }

    private static Task RowAsync(StreamWriter text, params string?[] cells) => text.WriteLineAsync(string.Join(',', cells.Select(Cell)));

    // A spreadsheet takes what starts so for a formula, and runs it; an article's words are somebody else's.
    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var safe = value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Several(IEnumerable<string> values) => string.Join(';', values);
}
