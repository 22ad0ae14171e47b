using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Articles: dated ones first, the newest first; then by id.</summary>
internal static class ArticlesQuestion
{
    private static readonly ArticleQuery Anything = new();

    /// <inheritdoc cref="IGraphReader.ArticlesAsync"/>
    public static Page<ArticleRecord> Answer(ReadSession session, ArticleQuery query) =>
        session.Page(Asked(session, query), query.Page, (ArticleKey key) => Article(session, key.Number), stats => stats.Articles);

    /// <summary>The articles with all the words in the text.</summary>
    private static Asked Worded(string words) => Led("by_words").OnPage("where").OnCount("by_words_alone").Give("text", words);

    private static Asked Asked(ReadSession session, ArticleQuery query)
    {
        var words = WordQuery.Whole(query.Text, query.Spelt, session.Folding);
        if (words is not null && query with { Text = null, Spelt = null, Page = PageRequest.Default } == Anything) return Worded(words);
        var lead = words is not null ? "by_words" : query.Agency is not null && query.Publisher is null ? "by_agency" : "by_article";
        var asked = Led(lead).OnCount(lead).With("where")
            .WhereAny("ids", query.Ids).Where("publisher", query.Publisher).Where("language", query.Language);
        if (words is not null) asked.Give("text", words);
        if (lead == "by_agency") asked.Give("agency", query.Agency!);
        else asked.Where("agency", query.Agency);
        asked.Where(query.Where, session.Folding, "article", "a");
        if (query.From is not null || query.To is not null) asked.Where("before", Position.Behind(query.From));
        return asked.Where("from", query.To is { } to ? Position.From(to) : null);
    }

    // The leading filter's index has the articles in the order of the answer.
    private static Asked Led(string lead)
    {
        var side = lead == "by_agency" ? "agency" : "article";
        return new Asked("articles").OnPage(lead).OnPage($"order_{side}").After($"after_{side}");
    }

    /// <summary>One article.</summary>
    public static ArticleRecord Article(ReadSession session, long articleNo)
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
        return new ArticleRecord(article, rows.TextOrNull(7), text.EvidenceOrNull(rows, 8), agencies, rows.DayOrNull(10), rows.Text(11), Ticks.At(rows.Long(13)));
    }
}
