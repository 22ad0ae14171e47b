using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>An article's own properties.</summary>
internal static class ArticleRow
{
    /// <summary>The row.</summary>
    public static Dictionary<string, object?> Of(PreparedArticle prepared, string? path, DateTimeOffset? recordedAt)
    {
        var (facts, article) = (prepared.Facts, prepared.Facts.Article);
        var props = Values.Map(
            ("id", article.Id), ("order", OrderKey.Dated(prepared.Position, article.Id)), ("title", Title(article)), ("text", article.Text),
            ("words", Words(prepared.Words)), ("language", article.Language), ("path", path), ("url", article.Url),
            ("declaredPublisher", article.DeclaredPublisher), ("extractor", facts.Extractor), ("recordedAt", Ticks.Of(recordedAt)),
            ("digest", Convert.ToHexStringLower(prepared.FactsHash)), ("claims", facts.Claims.Count),
            ("zoneKinds", article.Zones.Select(zone => Word.Of(zone.Kind)).ToList()),
            ("zoneStarts", article.Zones.Select(zone => zone.Span.Start).ToList()), ("zoneEnds", article.Zones.Select(zone => zone.Span.End).ToList()),
            ("publisher", facts.Publisher?.Id), ("publisherName", facts.Publisher?.Name), ("publisherCountry", facts.Publisher?.Country),
            ("publisherStart", facts.Publisher?.Evidence?.Span.Start), ("publisherEnd", facts.Publisher?.Evidence?.Span.End),
            ("agencies", facts.Agencies.Select(agency => agency.Id).ToList()), ("agencyNames", facts.Agencies.Select(agency => agency.Name).ToList()),
            ("agencyStarts", ArticleRows.Starts(facts.Agencies.Select(agency => agency.Evidence))),
            ("agencyEnds", ArticleRows.Ends(facts.Agencies.Select(agency => agency.Evidence))));
        return Values.Map(("props", props), ("publishedOn", Values.Day(facts.PublishedOn)), ("declaredOn", Values.Day(article.DeclaredDate)));
    }

    /// <summary>Each word once, between spaces, so that a word is found by its spaces; no question asks for their order.</summary>
    public static string Words(string folded) =>
        $" {string.Join(' ', folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))} ";

    // What Neo4j Browser shows for an article.
    private static string? Title(Article article) =>
        article.Zones.FirstOrDefault(zone => zone.Kind == ZoneKind.Title)?.Span.Of(article.Text);
}
