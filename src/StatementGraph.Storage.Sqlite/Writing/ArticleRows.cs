using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes an article itself: its text, lines and whom it cites.</summary>
internal sealed class ArticleRows(Database database)
{
    private readonly Statement article = database.Write("add_article");
    private readonly Statement text = database.Write("add_article_text");
    private readonly Statement words = database.Write("add_article_words");
    private readonly Statement citation = database.Write("add_citation");

    /// <summary>Adds the rows.</summary>
    /// <returns>The article's key.</returns>
    public long Add(NumberedArticle numbered)
    {
        var prepared = numbered.Article;
        var articleNo = AddArticle(prepared, numbered.Path, numbered.RecordedAt);
        var zones = NumberLists.Write(prepared.Facts.Article.Zones, zone => [(int)zone.Kind, zone.Span.Start, zone.Span.End]);
        text.Add(articleNo).Add(prepared.Facts.Article.Text).Add(zones).Run();
        words.Add(articleNo).Add(prepared.Words).Run();
        var ordinal = 0;
        foreach (var agency in prepared.Facts.Agencies)
            citation.Add(articleNo).Add(ordinal++).Add(prepared.Position).Add(agency.Id).Add(agency.Name).Add(agency.Evidence.Span).Run();
        return articleNo;
    }

    private long AddArticle(PreparedArticle prepared, string? path, DateTimeOffset? recordedAt)
    {
        var (facts, source) = (prepared.Facts, prepared.Facts.Article);
        article.Add(source.Id).Add(prepared.Position).Add(prepared.IdPrefix).Add(source.Language).Add((long?)facts.PublishedOn?.DayNumber)
            .Add(facts.Publisher?.Id).Add(facts.Publisher?.Name).Add(facts.Publisher?.Country).Add(facts.Publisher?.Evidence)
            .Add(path).Add(source.Url).Add(source.DeclaredPublisher).Add((long?)source.DeclaredDate?.DayNumber)
            .Add(facts.Extractor).Add(facts.Claims.Count).Add(prepared.FactsHash).Add(Ticks.Of(recordedAt)).Run();
        return database.LastInserted;
    }
}
