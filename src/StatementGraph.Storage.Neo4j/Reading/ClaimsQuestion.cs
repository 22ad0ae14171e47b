using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>
/// Claims: dated ones first, the newest first; then by article id, then by content. One filter leads, whose index has the claims in this
/// order, so that a page costs what it shows; the others are tested on the way.
/// </summary>
internal static class ClaimsQuestion
{
    private const string Question = "claims";

    /// <inheritdoc cref="IGraphReader.ClaimsAsync"/>
    public static Task<IReadOnlyList<Page<ClaimRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<ClaimQuery> queries, ISearchFolding folding) =>
        session.PagesAsync<ClaimRecord>([.. queries.Select(query => Asked(query, folding).OnPage("whole"))], async rows =>
        {
            var texts = await Texts.OfAsync(session, rows, StoredClaim.ArticleOf).ConfigureAwait(false);
            return row => StoredClaim.Record(row, texts[StoredClaim.ArticleOf(row)]);
        }, Cursor);

    /// <summary>The question for a query.</summary>
    public static Asked Asked(ClaimQuery query, ISearchFolding folding)
    {
        var words = SearchWords.Spelt(folding, query.Text, query.Spelt);
        return Asked(query, words, Lead(query, words), folding).OrWalk(() => Asked(query, words, "order", folding));
    }

    private static Asked Asked(ClaimQuery query, IReadOnlyList<IReadOnlyList<string>>? words, string lead, ISearchFolding folding)
    {
        var asked = new Asked("claims", query.Page).With($"by_{lead}").Kept(lead, "order", "speaker", "topic", "country", "publisher", "agency", "words").OnPage($"order_{Order(lead)}")
            .Between(query.To is { } to ? OrderKey.At(Position.From(to)) : "", End(query.From, query.To), Question, Behind)
            .Where("article", query.Article, lead).Where("meeting", query.Meeting, lead).Where("speaker", query.Speaker, lead)
            .Where("addressee", query.Addressee, lead).Where("topic", query.Topic, lead).Where("country", query.Country, lead)
            .Where("act", Word.OfMaybe(query.Act), lead).Where("kind", Word.OfMaybe(query.Kind))
            .Where("publisher", query.Publisher, lead).Where("agency", query.Agency, lead)
            .Where(query.Where, folding, "claim", "c");
        asked.Each("afterArticle", entries => OrderKey.OfClaim((string)entries["after"]!).Article);
        if (query.Article is not null) asked.Give("claimsOf", query.Article + ":");
        if (query.Ids is not null) asked.Give("ids", query.Ids.Distinct(StringComparer.Ordinal).ToList());
        if (lead is "topic" or "country") asked.Give("about", $"{lead}:{(lead == "topic" ? query.Topic : query.Country)}");
        if (words is null) return asked;
        return lead == "words" ? asked.Give("query", WordQuery.Whole(words)) : asked.With("text").Give("words", WordQuery.WholeIn(words));
    }

    /// <summary>The cursor of a row.</summary>
    public static string Cursor(CypherRow row) => Storage.Keys.Cursor.Write(Question,
        Storage.Keys.Cursor.Field(OrderKey.PositionOf(row.Text("order"))), StoredClaim.ArticleOf(row), Storage.Keys.Cursor.Field(StoredClaim.OrdinalOf(row)));

    /// <summary>Behind the last order of the days asked for.</summary>
    public static string End(DateOnly? from, DateOnly? to) =>
        from is null && to is null ? OrderKey.End : OrderKey.At(Position.Behind(from));

    private static string Behind(Cursor cursor) => OrderKey.Claim(cursor.Long(0), cursor.Text(1), cursor.Long(2));

    // The narrowest kind of filter first; without any, the order of all claims leads.
    private static string Lead(ClaimQuery query, IReadOnlyList<IReadOnlyList<string>>? words)
    {
        if (query.Ids is not null) return "ids";
        if (query.Article is not null) return "article";
        if (query.Meeting is not null) return "meeting";
        if (query.Speaker is not null) return "speaker";
        if (query.Addressee is not null) return "addressee";
        if (words is not null) return "words";
        if (query.Topic is not null) return "topic";
        if (query.Country is not null) return "country";
        if (query.Act is not null) return "act";
        if (query.Publisher is not null) return "publisher";
        return query.Agency is not null ? "agency" : "order";
    }

    private static string Order(string lead) => lead switch
    {
        "speaker" or "act" or "publisher" => lead,
        "topic" or "country" => "about",
        "order" => "article",
        _ => "order",
    };
}
