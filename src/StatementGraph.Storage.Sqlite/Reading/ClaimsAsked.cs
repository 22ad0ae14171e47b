using System.Text.Json;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>
/// Turns a claim query into switches of <c>claims.sql</c>. One filter leads: its index has the claims in the order of the answer, so
/// that a page costs what it shows; the others are tested on the way.
/// </summary>
internal static class ClaimsAsked
{
    private static readonly ClaimQuery Anything = new();

    /// <summary>The question for a query.</summary>
    public static Asked Of(ReadSession session, ClaimQuery query)
    {
        var words = WordQuery.Whole(query.Text, query.Spelt, session.Folding);
        if (words is not null && query with { Text = null, Spelt = null, Page = PageRequest.Default } == Anything) return Worded(words);
        var lead = Lead(query, words);
        var side = lead switch { "by_ids" or "by_article" => "article", "by_agency" => "agency", _ => "claim" };
        var asked = CountLead(new Asked("claims").OnPage(lead), query, lead)
            .With("where").OnPage($"order_{side}").After($"after_{side}");
        if (lead == "by_agency") asked.With("of_agency");
        if (side == "claim") JoinArticle(asked, (query.Publisher ?? query.Agency) is not null);
        if (lead is "by_topic" or "by_country" && (query.Kind is not null || query.Act is not null)) asked.With("join_claim");
        FilterByFacts(asked, query, words, lead);
        asked.Where("article", query.Article).Where("publisher", query.Publisher);
        Filter(asked, "agency", query.Agency, lead);
        FilterByDay(asked, query, side);
        return asked.Where(query.Where, session.Folding, "claim", "n");
    }

    /// <summary>The claims with all the words in the content.</summary>
    private static Asked Worded(string words) => new Asked("claims")
        .OnPage("by_words").OnPage("where").OnPage("join_article").OnPage("order_claim").After("after_claim")
        .OnCount("by_words_alone").Give("text", words);

    // The narrowest kind of filter first; without any, the articles' own order leads.
    private static string Lead(ClaimQuery query, string? words)
    {
        if (query.Ids is not null) return "by_ids";
        if (query.Article is not null) return "by_article";
        if ((query.Meeting ?? query.Speaker ?? query.Addressee) is not null) return "by_claim";
        if (words is not null) return "by_words";
        if (query.Topic is not null) return "by_topic";
        if (query.Country is not null) return "by_country";
        if (query.Act is not null) return "by_claim";
        return query.Agency is not null && query.Publisher is null ? "by_agency" : "by_article";
    }

    // What is counted needs less than what is shown: articles know how many claims they have, and an index of claims knows their kinds.
    private static Asked CountLead(Asked asked, ClaimQuery query, string lead)
    {
        if (lead is not ("by_article" or "by_agency") || HasFacts(query)) return asked.OnCount(lead);
        if (query.Kind is null) return asked.Counting("sum").OnCount($"{lead}_alone");
        return asked.OnCount((query.Publisher ?? query.Agency) is null && query.From is null && query.To is null ? "by_claim" : lead);
    }

    // Whether more is asked of the claim itself than its kind.
    private static bool HasFacts(ClaimQuery query) =>
        (query.Article ?? query.Speaker ?? query.Addressee ?? query.Meeting ?? query.Text ?? query.Topic ?? query.Country) is not null || query.Spelt is not null
        || query.Act is not null || query.Ids is not null || query.Where is not null;

    // A page shows the article's id; a count needs the article for its filters alone.
    private static Asked JoinArticle(Asked asked, bool toFilter) => toFilter ? asked.With("join_article") : asked.OnPage("join_article");

    private static void FilterByFacts(Asked asked, ClaimQuery query, string? words, string lead)
    {
        asked.Where("speaker", query.Speaker).Where("addressee", query.Addressee).Where("meeting", query.Meeting)
            .Where("kind", (long?)query.Kind).Where("act", (long?)query.Act);
        if (query.Ids is not null) asked.Give("ids", JsonIds(query.Ids));
        Filter(asked, "topic", query.Topic, lead);
        Filter(asked, "country", query.Country, lead);
        if (words is null) return;
        if (lead == "by_words") asked.Give("text", words);
        else asked.Where("text", words);
    }

    // The leading filter's parameter stands in its own lines already.
    private static void Filter(Asked asked, string name, string? value, string lead)
    {
        if (value is null) return;
        if (lead == $"by_{name}") asked.Give(name, value);
        else asked.Where(name, value);
    }

    private static void FilterByDay(Asked asked, ClaimQuery query, string side)
    {
        if (query.From is null && query.To is null) return;
        asked.With($"before_{side}").Give("before", Position.Behind(query.From));
        if (query.To is { } to) asked.With($"from_{side}").Give("from", Position.From(to));
    }

    // A claim's id is the article's, a colon, and the name inside the article.
    private static string JsonIds(IReadOnlyList<string> ids) => JsonSerializer.Serialize(
        ids.Distinct(StringComparer.Ordinal).Where(id => id.Contains(':', StringComparison.Ordinal))
            .Select(id => new[] { id[..id.LastIndexOf(':')], id[(id.LastIndexOf(':') + 1)..] }),
        JsonText.Options);
}
