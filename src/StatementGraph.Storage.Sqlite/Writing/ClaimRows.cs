using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what was said in an article.</summary>
internal sealed class ClaimRows(Database database)
{
    private readonly Statement claim = database.Write("add_claim");
    private readonly Statement country = database.Write("add_claim_country");
    private readonly Statement topic = database.Write("add_claim_topic");
    private readonly Statement words = database.Write("add_claim_words");

    /// <summary>Adds the rows.</summary>
    public void Add(NumberedArticle numbered, long articleNo)
    {
        var article = numbered.Article;
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++)
        {
            var one = article.Claims[ordinal];
            AddClaim(numbered, one, articleNo, ordinal);
            AddTags(country, one.Countries, article, articleNo, ordinal);
            AddTags(topic, one.Topics, article, articleNo, ordinal);
            words.Add(ClaimKey.Of(articleNo, ordinal)).Add(article.ClaimWords[ordinal]).Run();
        }
    }

    private void AddClaim(NumberedArticle numbered, Claim one, long articleNo, int ordinal)
    {
        var article = numbered.Article;
        var speaker = article.OfficialOrdinal(one.Speaker);
        int? addressee = one.Addressee is null ? null : article.OfficialOrdinal(one.Addressee);
        int? report = one.Meeting is null ? null : article.ReportOrdinal(one.Meeting);
        claim.Add(articleNo).Add(ordinal).Add(article.Position).Add(article.LocalId(one.Id))
            .Add(speaker).Add(numbered.People[speaker].OfficialNo)
            .Add((long?)addressee).Add(addressee is { } to ? numbered.People[to].OfficialNo : null)
            .Add((long?)report).Add(report is { } at ? numbered.Meetings[at] : null)
            .Add((long)one.Kind).Add((long?)one.Act).Add(one.Content.Span).Add(one.SpeakerMention).Add(one.Cue)
            .Add(JsonText.Of(one.Countries)).Add(JsonText.Of(one.Topics)).Add(one.Rule).Run();
    }

    // Each once, as the model says: an index that had a claim twice would count it twice.
    private static void AddTags(Statement tag, IReadOnlyList<string> tags, PreparedArticle article, long articleNo, int ordinal)
    {
        foreach (var id in tags.Distinct(StringComparer.Ordinal))
            tag.Add(id).Add(article.Position).Add(articleNo).Add(ordinal).Run();
    }
}
