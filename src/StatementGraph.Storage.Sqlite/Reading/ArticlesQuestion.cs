using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Articles: dated ones first, the newest first; then by id.</summary>
internal static class ArticlesQuestion
{
    /// <inheritdoc cref="IGraphReader.ArticlesAsync"/>
    public static Page<ArticleRecord> Answer(ReadSession session, ArticleQuery query) =>
        session.Page(Asked(session, query), query.Page, (ArticleKey key) => Article(session, key.Number), stats => stats.Articles);

    /// <summary>The articles with all the words in the text.</summary>
    public static Asked Worded(string words) => new Asked("articles").With("by_words").Give("text", words);

    private static Asked Asked(ReadSession session, ArticleQuery query)
    {
        var asked = WordQuery.Whole(query.Text, session.Folding) is { } words ? Worded(words) : new Asked("articles").With("by_article");
        asked.WhereAny("ids", query.Ids).Where("publisher", query.Publisher).Where("agency", query.Agency)
            .Where("language", query.Language);
        if (query.From is not null || query.To is not null) asked.Where("before", Position.Behind(query.From));
        return asked.Where("from", query.To is { } to ? Position.From(to) : null);
    }

    private static ArticleRecord Article(ReadSession session, long articleNo)
    {
        using var rows = session.Read("article").Add(articleNo).Rows();
        rows.Read();
        var text = new ArticleText(rows.Text(0), rows.Text(1));
        var agencies = session.Read("article_citations").Add(articleNo)
            .List(cited => new AgencyCited(cited.Text(0), cited.Text(1), text.Evidence(cited, 2)));
        var article = new Article
        {
            Id = text.Id,
            Text = text.Text,
            Zones = [.. NumberLists.Read(rows.Text(12)).Select(zone => new Zone((ZoneKind)zone[0], new TextSpan(zone[1], zone[2])))],
            Language = rows.Text(2),
            Path = rows.TextOrNull(3),
            Url = rows.TextOrNull(4),
            DeclaredPublisher = rows.TextOrNull(5),
            DeclaredDate = rows.DayOrNull(6),
        };
        return new ArticleRecord(article, rows.TextOrNull(7), text.EvidenceOrNull(rows, 8), agencies, rows.DayOrNull(10), rows.Text(11));
    }
}
