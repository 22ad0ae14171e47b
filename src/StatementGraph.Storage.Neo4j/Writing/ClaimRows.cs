using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>What was said, as rows for <c>add_claims.cypher</c>, which names the values by their place.</summary>
internal static class ClaimRows
{
    /// <summary>An article's claims.</summary>
    public static IEnumerable<object?> Of(PreparedArticle article)
    {
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++) yield return Row(article, ordinal);
    }

    // What questions filter by stands with the claim itself, beside the relationships that people follow: a filter then costs no step in the graph.
    private static object?[] Row(PreparedArticle article, int ordinal)
    {
        var (claim, facts) = (article.Claims[ordinal], article.Facts);
        return
        [
            article.Id, OfficialId(article, claim.Speaker), Values.Day(facts.PublishedOn), claim.Id, OrderKey.Claim(article.Position, article.Id, ordinal), ordinal,
            claim.Content.Quote, claim.Content.Span.Start, claim.Content.Span.End, ArticleRow.Words(article.ClaimWords[ordinal]),
            claim.Speaker, claim.SpeakerMention?.Span.Start, claim.SpeakerMention?.Span.End,
            claim.Cue?.Quote, claim.Cue?.Span.Start, claim.Cue?.Span.End,
            claim.Addressee is { } to ? OfficialId(article, to) : null, claim.Addressee,
            claim.Meeting, claim.Meeting is { } at ? article.MeetingIds[article.ReportOrdinal(at)] : null,
            Word.Of(claim.Kind), Word.OfMaybe(claim.Act), claim.Countries, claim.Topics, claim.Rule,
            facts.Publisher?.Id, facts.Agencies.Select(agency => agency.Id).ToList(),
        ];
    }

    private static string OfficialId(PreparedArticle article, string local) => article.OfficialIds[article.OfficialOrdinal(local)];
}
