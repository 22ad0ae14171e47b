using StatementGraph.Model;

namespace StatementGraph.Storage.Facts;

/// <summary>Refuses facts that no reader could give back: it is a mistake of the caller, so that the whole batch is refused.</summary>
internal static class FactsCheck
{
    /// <summary>How many bits hold a claim's place in its article, in keys that take both together.</summary>
    public const int OrdinalBits = 20;

    /// <summary>The most claims of one article: as many as such keys have room for.</summary>
    public const int MostClaims = 1 << OrdinalBits;

    /// <summary>Checks what the lookups of <see cref="PreparedArticle"/> do not.</summary>
    /// <exception cref="ArgumentException">Something is wrong.</exception>
    public static void Run(PreparedArticle article)
    {
        if (article.Claims.Count > MostClaims) throw Wrong(article, $"more than {MostClaims} claims");
        var claims = new HashSet<string>(article.Claims.Count, StringComparer.Ordinal);
        foreach (var claim in article.Claims)
            if (!claims.Add(claim.Id)) throw Wrong(article, $"the claim {claim.Id} is there twice");
        foreach (var report in article.Reports) Check(article, report);
        foreach (var claim in article.Claims) Check(article, claim);
        foreach (var id in Ids(article.Facts))
            // Databases sort UTF-8, the port UTF-16 code units; they differ for supplementary characters alone.
            if (id.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) throw Wrong(article, $"the id {id} has characters beyond U+FFFF");
        foreach (var evidence in Evidences(article.Facts))
            if (evidence.ArticleId != article.Id) throw Wrong(article, $"evidence of the article {evidence.ArticleId}");
    }

    /// <summary>The exception for facts that can't be.</summary>
    public static ArgumentException Wrong(PreparedArticle article, string what) => new($"Article {article.Id}: {what}.");

    private static void Check(PreparedArticle article, MeetingReport report)
    {
        article.LocalId(report.Id);
        foreach (var participant in report.Participants) article.OfficialOrdinal(participant.Official);
    }

    private static void Check(PreparedArticle article, Claim claim)
    {
        article.LocalId(claim.Id);
        article.OfficialOrdinal(claim.Speaker);
        if (claim.Addressee is { } addressee) article.OfficialOrdinal(addressee);
        if (claim.Meeting is { } meeting) article.ReportOrdinal(meeting);
    }

    private static IEnumerable<string> Ids(ArticleFacts facts) =>
    [
        facts.Article.Id,
        .. facts.Officials.Select(official => official.Link.OfficialId),
        .. facts.Meetings.Select(report => report.MeetingId),
        .. facts.Claims.SelectMany(claim => claim.Countries.Concat(claim.Topics)),
        .. facts.Agencies.Select(agency => agency.Id),
        facts.Publisher?.Id ?? "",
    ];

    private static IEnumerable<Evidence> Evidences(ArticleFacts facts) =>
    [
        .. facts.Claims.Select(claim => claim.Content),
        .. facts.Meetings.SelectMany(report => report.Evidence),
        .. facts.Officials.SelectMany(official => official.Mentions).Select(mention => mention.Evidence),
    ];
}
