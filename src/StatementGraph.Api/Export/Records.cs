using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using StatementGraph.Api.Fields;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>Says what several formats say alike.</summary>
internal static class Records
{
    /// <summary>Everything, one after the other, each turned into JSON by its own function; part by part.</summary>
    public static async IAsyncEnumerable<IEnumerable<JsonNode>> AllAsync(ExportGraph graph, Func<OfficialRecord, JsonNode> official, Func<ArticleRecord, JsonNode> article,
        Func<MeetingRecord, JsonNode> meeting, Func<ReportRecord, JsonNode> report, Func<ClaimRecord, JsonNode> claim, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in graph.OfficialsAsync(cancellation).ConfigureAwait(false)) yield return part.Select(official);
        await foreach (var part in graph.ArticlesAsync(cancellation).ConfigureAwait(false)) yield return part.Select(article);
        await foreach (var part in graph.MeetingsAsync(cancellation).ConfigureAwait(false)) yield return part.Select(meeting);
        await foreach (var part in graph.ReportsAsync(cancellation).ConfigureAwait(false)) yield return part.Select(report);
        await foreach (var part in graph.ClaimsAsync(cancellation).ConfigureAwait(false)) yield return part.Select(claim);
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number in ASCII digits.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An article's headline.</summary>
    public static string? Title(Article article) => article.Zones.FirstOrDefault(zone => zone.Kind == ZoneKind.Title)?.Span.Of(article.Text);

    /// <summary>What a meeting is called where it needs a name: its kind and day.</summary>
    public static string Label(MeetingRecord meeting) => meeting.Date is { } date ? $"{EnumNames.Of(meeting.Kind)} {Day(date.From)}" : EnumNames.Of(meeting.Kind);
}
