using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers <c>Article</c> and <c>AgencyCitation</c>.</summary>
internal static class ArticleFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<ArticleRecord>("Article").Is(node => node is ArticleRecord)
            .Field("id", record => GlobalId.Of(NodeKind.Article, record.Article.Id))
            .Field("key", record => record.Article.Id)
            .Field("title", record => Title(record.Article))
            .Field("text", record => record.Article.Text)
            .Field("language", record => record.Article.Language)
            .Field("url", record => record.Article.Url)
            .Field("publishedOn", record => record.PublishedOn)
            .Field("publisher", Publisher)
            .Field("publisherEvidence", record => record.PublisherEvidence)
            .Field("agencies", record => record.Agencies)
            .Field("claims", (record, call) => ClaimFields.List(call, new() { Article = record.Article.Id }))
            .Field("reports", (record, call) => call.Connect(call.Reads.Reports(new() { Article = record.Article.Id, Page = call.Page })))
            .Field("recordedAt", record => record.RecordedAt)
            .Field("extractor", record => record.Extractor);

        types.For<AgencyCited>("AgencyCitation")
            .Field("agency", cited => new Facet(NodeKind.Agency, cited.Id))
            .Field("evidence", cited => cited.Evidence);
    }

    /// <summary>Articles that the filter, and where the list stands, let through.</summary>
    public static object List(Call call, string? publisher = null, string? agency = null)
    {
        var where = call.Where;
        return call.Connect(call.Reads.Articles(new()
        {
            Publisher = Where.Both("publisher", where.Key(NodeKind.Publisher, "publisher"), publisher),
            Agency = Where.Both("agency", where.Key(NodeKind.Agency, "agency"), agency),
            Language = where.Text("language"),
            From = where.Day("published", "from"),
            To = where.Day("published", "to"),
            Text = where.Text("text"),
            Where = call.Filter(NodeKind.Article),
            Page = call.Page,
        }));
    }

    /// <summary>Who published an article.</summary>
    public static Facet? Publisher(ArticleRecord? record) => Facet.Maybe(NodeKind.Publisher, record?.PublisherId);

    private static string? Title(Article article) =>
        article.Zones.FirstOrDefault(zone => zone.Kind == ZoneKind.Title)?.Span.Of(article.Text);
}
