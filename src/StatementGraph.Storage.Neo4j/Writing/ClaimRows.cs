using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What was said, as rows for <c>add_claims.cypher</c>, which says what stands at which place.</summary>
internal sealed class ClaimRows
{
    private readonly Places articles = new(), officials = new(), meetings = new(), topics = new(), countries = new();
    private readonly List<object?> rows = [];

    /// <summary>Adds an article's claims.</summary>
    public void Add(PreparedArticle article)
    {
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++) rows.Add(Row(article, ordinal));
    }

    /// <summary>Writes them.</summary>
    public Task WriteAsync(Batch batch) => rows.Count == 0
        ? Task.CompletedTask
        : batch.RunAsync("add_claims", ("rows", rows), ("articles", articles.Ids), ("officials", officials.Ids), ("meetings", meetings.Ids),
            ("topics", topics.Ids), ("countries", countries.Ids));

    private object?[] Row(PreparedArticle article, int ordinal)
    {
        var claim = article.Claims[ordinal];
        return
        [
            articles.Of(article.Id), officials.Of(OfficialId(article, claim.Speaker)), claim.Id[article.Id.Length..], OrderKey.ClaimEnd(ordinal),
            claim.Content.Quote, claim.Content.Span.Start, claim.Content.Span.End, ArticleRow.Words(article.ClaimWords[ordinal]),
            Word.Of(claim.Kind), Word.OfMaybe(claim.Act), claim.Rule, Detail.Of(claim),
            officials.OfMaybe(claim.Addressee is { } to ? OfficialId(article, to) : null),
            meetings.OfMaybe(claim.Meeting is { } at ? article.Links.MeetingIds[article.ReportOrdinal(at)] : null),
            topics.OfAll(claim.Topics), countries.OfAll(claim.Countries),
        ];
    }

    private static string OfficialId(PreparedArticle article, string local) => article.Links.OfficialIds[article.OfficialOrdinal(local)];
}
