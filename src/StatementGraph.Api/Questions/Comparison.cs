using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>The reports of one meeting by each side, and their claims side by side.</summary>
internal sealed record Comparison(MeetingRecord Meeting, IReadOnlyList<ComparisonSide> Sides, IReadOnlyList<ComparedClaims> Claims)
{
    private const int MostClaims = 500;

    /// <summary>Compares; null where there is no such meeting.</summary>
    public static async Task<Comparison?> OfAsync(IGraphReader reader, IClaimRepeats? repeats, string meetingId, CancellationToken cancellation)
    {
        var found = (await reader.MeetingsAsync([new() { Ids = [meetingId], Page = new(1) }], cancellation).ConfigureAwait(false))[0].Items;
        if (found is not [var meeting]) return null;
        var reports = (await reader.ReportsAsync([new() { Meeting = meetingId, Page = new(meeting.ReportCount) }], cancellation).ConfigureAwait(false))[0].Items;
        var ids = reports.Select(report => report.ArticleId).Distinct(StringComparer.Ordinal).ToList();
        var articles = (await reader.ArticlesAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false))[0].Items
            .ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
        var claims = (await reader.ClaimsAsync([new() { Meeting = meetingId, Page = new(MostClaims) }], cancellation).ConfigureAwait(false))[0].Items;
        List<ComparisonSide> sides =
        [
            .. reports.GroupBy(report => articles[report.ArticleId].PublisherId ?? "", StringComparer.Ordinal).OrderBy(side => side.Key, StringComparer.Ordinal)
                .Select(side => new ComparisonSide(side.Key.Length == 0 ? null : side.Key, [.. side])),
        ];
        List<IReadOnlyList<ClaimRecord>> told = [.. sides.Select(side => (IReadOnlyList<ClaimRecord>)[.. claims.Where(side.Reports)])];
        return new(meeting, sides, repeats is null ? Apart(told) : repeats.Compare(told, articles.ToDictionary(one => one.Key, one => one.Value.Article.Language, StringComparer.Ordinal)));
    }

    private static List<ComparedClaims> Apart(IEnumerable<IReadOnlyList<ClaimRecord>> told) =>
        [.. told.SelectMany(claims => claims).Select(claim => new ComparedClaims(ClaimAgreement.OnlyOne, [claim], "claims are not compared here"))];
}

/// <summary>What one publisher reports of a meeting.</summary>
/// <param name="PublisherId">Who; null for articles of which nobody knows.</param>
/// <param name="All">The reports, by article id.</param>
internal sealed record ComparisonSide(string? PublisherId, IReadOnlyList<ReportRecord> All)
{
    /// <summary>Whether it is this side's claim.</summary>
    public bool Reports(ClaimRecord claim) => All.Any(report => report.ArticleId == claim.ArticleId);
}
