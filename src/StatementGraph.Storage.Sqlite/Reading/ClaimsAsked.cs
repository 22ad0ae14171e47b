using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>
/// Turns a claim query into switches of <c>claims.sql</c>. One filter leads: its index has the claims in the order of the answer, so
/// that a page costs what it shows; the others are tested on the way.
/// </summary>
internal static class ClaimsAsked
{
    private const int ByIds = 0, ByArticle = 1, ByClaim = 2, ByWords = 3, ByTopic = 4, ByCountry = 5;
    private static readonly string[] Leads = ["by_ids", "by_article", "by_claim", "by_words", "by_topic", "by_country"];

    /// <summary>The question for a query.</summary>
    public static Asked Of(ReadSession session, ClaimQuery query)
    {
        var words = WordQuery.Whole(query.Text, session.Folding);
        var lead = Lead(query, words);
        var side = lead is ByIds or ByArticle ? "article" : "claim";
        var asked = new Asked("claims").With(Leads[lead]).OnPage($"order_{side}").After($"after_{side}");
        if (side == "claim") JoinArticle(asked, (query.Publisher ?? query.Agency) is not null);
        if (lead is ByTopic or ByCountry && (query.Kind is not null || query.Act is not null)) asked.With("join_claim");
        FilterByFacts(asked, query, words, lead);
        asked.Where("article", query.Article).Where("publisher", query.Publisher).Where("agency", query.Agency);
        FilterByDay(asked, query, side);
        return asked;
    }

    /// <summary>The claims with all the words in the content.</summary>
    public static Asked Worded(string words) =>
        JoinArticle(new Asked("claims").With(Leads[ByWords]).OnPage("order_claim").After("after_claim").Give("text", words), false);

    // The narrowest kind of filter first; without any, the articles' own order leads.
    private static int Lead(ClaimQuery query, string? words)
    {
        if (query.Ids is not null) return ByIds;
        if (query.Article is not null) return ByArticle;
        if ((query.Meeting ?? query.Speaker ?? query.Addressee) is not null) return ByClaim;
        if (words is not null) return ByWords;
        if (query.Topic is not null) return ByTopic;
        return query.Country is not null ? ByCountry : ByArticle;
    }

    // A page shows the article's id; a count needs the article for its filters alone.
    private static Asked JoinArticle(Asked asked, bool toFilter) => toFilter ? asked.With("join_article") : asked.OnPage("join_article");

    private static void FilterByFacts(Asked asked, ClaimQuery query, string? words, int lead)
    {
        asked.Where("speaker", query.Speaker).Where("addressee", query.Addressee).Where("meeting", query.Meeting)
            .Where("kind", (long?)query.Kind).Where("act", (long?)query.Act);
        if (query.Ids is not null) asked.Give("ids", JsonIds(query.Ids));
        Lead(asked, "text", words, lead == ByWords);
        Lead(asked, "topic", query.Topic, lead == ByTopic);
        Lead(asked, "country", query.Country, lead == ByCountry);
    }

    // The leading filter's parameter stands in its own lines already.
    private static void Lead(Asked asked, string name, string? value, bool leads)
    {
        if (leads) asked.Give(name, value!);
        else asked.Where(name, value);
    }

    private static void FilterByDay(Asked asked, ClaimQuery query, string side)
    {
        if (query.From is null && query.To is null) return;
        asked.With($"before_{side}").Give("before", Position.Behind(query.From));
        if (query.To is { } to) asked.With($"from_{side}").Give("from", Position.From(to));
    }

    // A claim's id is the article's, a colon, and the name inside the article.
    private static string JsonIds(IReadOnlyList<string> ids) => System.Text.Json.JsonSerializer.Serialize(
        ids.Distinct(StringComparer.Ordinal).Where(id => id.Contains(':', StringComparison.Ordinal))
            .Select(id => new[] { id[..id.LastIndexOf(':')], id[(id.LastIndexOf(':') + 1)..] }),
        JsonText.Options);
}
