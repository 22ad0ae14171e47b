using System.Globalization;
using System.Runtime.CompilerServices;
using StatementGraph.Cli.Graph;
using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Diff;

/// <summary>What a graph holds of each article, as lines: what was found, and to which officials and meetings it was linked.</summary>
internal static class GraphLines
{
    private const int PartSize = 100, Most = 100_000;

    /// <summary>For each article, by id, its facts by their names.</summary>
    public static async IAsyncEnumerable<(string Article, SortedDictionary<string, string> Facts)> OfAsync(
        IGraphStore store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var part in StoredParts.Of(store, PartSize, CancellationToken.None, cancellation).ConfigureAwait(false))
        {
            var ids = part.Select(facts => facts.Article.Id).ToList();
            var claims = await store.ClaimsAsync([.. ids.Select(id => new ClaimQuery { Article = id, Page = new PageRequest(Most) })], cancellation).ConfigureAwait(false);
            var reports = await store.ReportsAsync([.. ids.Select(id => new ReportQuery { Article = id, Page = new PageRequest(Most) })], cancellation).ConfigureAwait(false);
            for (var i = 0; i < part.Count; i++) yield return (ids[i], Facts(part[i], claims[i].Items, reports[i].Items));
        }
    }

    private static SortedDictionary<string, string> Facts(ArticleFacts facts, IReadOnlyList<ClaimRecord> claims, IReadOnlyList<ReportRecord> reports)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in facts.Officials)
            lines[$"official\t{facts.Article.Id}:{one.Id}"] = $"{one.Link.OfficialId}\t{one.Name}";
        foreach (var one in claims)
            lines[$"claim\t{one.Claim.Id}"] = $"{one.SpeakerId}\t{one.Claim.Kind}\t{one.Claim.Act}\t{one.AddresseeId}\t{one.MeetingId}\t{OneLine(one.Claim.Content.Quote)}";
        foreach (var one in reports)
            lines[$"report\t{one.Report.Id}"] = $"{one.Report.MeetingId}\t{one.Report.Kind}\t{one.Report.Status}\t{Days(one.Report.Date)}\t{one.Report.PlaceCountry}\t{string.Join(',', one.ParticipantIds)}";
        return lines;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Days(DateInterval? date) =>
        date is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{date.From:yyyy-MM-dd}/{date.To:yyyy-MM-dd}");
}
