using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Articles: dated ones first, the newest first; then by id.</summary>
internal static class ArticlesQuestion
{
    private const string Question = "articles";

    /// <inheritdoc cref="IGraphReader.ArticlesAsync"/>
    public static Task<IReadOnlyList<Page<ArticleRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<ArticleQuery> queries, ISearchFolding folding) =>
        session.PagesAsync([.. queries.Select(query => Asked(query, folding).OnPage("whole"))],
            _ => Task.FromResult<Func<CypherRow, ArticleRecord>>(StoredArticle.Record), Cursor);

    /// <summary>The question for a query.</summary>
    public static Asked Asked(ArticleQuery query, ISearchFolding folding)
    {
        var words = SearchWords.Spelt(folding, query.Text, query.Spelt);
        return Asked(query, words, Lead(query, words), folding).OrWalk(() => Asked(query, words, "order", folding));
    }

    private static Asked Asked(ArticleQuery query, IReadOnlyList<IReadOnlyList<string>>? words, string lead, ISearchFolding folding)
    {
        var asked = new Asked("articles", query.Page).With($"by_{lead}").Kept(lead, "order", "publisher", "agency", "words").OnPage(lead == "publisher" ? "order_publisher" : "order_order")
            .Between(query.To is { } to ? OrderKey.At(Position.From(to)) : "", ClaimsQuestion.End(query.From, query.To), Question,
                cursor => OrderKey.Dated(cursor.Long(0), cursor.Text(1)))
            .Where("publisher", query.Publisher, lead).Where("agency", query.Agency, lead).Where("language", query.Language)
            .Where(query.Where, folding, "article", "a");
        if (query.Ids is not null) asked.Give("ids", query.Ids.Distinct(StringComparer.Ordinal).ToList());
        if (words is null) return asked;
        return lead == "words" ? asked.Give("query", WordQuery.Whole(words)) : asked.With("text").Give("words", WordQuery.WholeIn(words));
    }

    /// <summary>The cursor of a row.</summary>
    public static string Cursor(CypherRow row) =>
        Storage.Keys.Cursor.Write(Question, Storage.Keys.Cursor.Field(OrderKey.PositionOf(row.Text("order"))), row.Text("id"));

    private static string Lead(ArticleQuery query, IReadOnlyList<IReadOnlyList<string>>? words)
    {
        if (query.Ids is not null) return "ids";
        if (words is not null) return "words";
        if (query.Publisher is not null) return "publisher";
        return query.Agency is not null ? "agency" : "order";
    }
}
