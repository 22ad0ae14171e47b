using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what was said in an article.</summary>
internal sealed class ClaimRows(Database database)
{
    private readonly Statement claim = database.Write("add_claim");
    private readonly Statement country = database.Write("add_claim_country");
    private readonly Statement topic = database.Write("add_claim_topic");
    private readonly Statement words = database.Write("add_claim_words");

    /// <summary>Adds the rows.</summary>
    /// <param name="article">The article.</param>
    /// <param name="articleNo">Its key.</param>
    /// <param name="officials">The canonical officials' keys, in the order of the article's people.</param>
    /// <param name="meetings">The canonical meetings' keys, in the order of the article's reports.</param>
    public void Add(PreparedArticle article, long articleNo, long[] officials, long[] meetings)
    {
        for (var ordinal = 0; ordinal < article.Claims.Count; ordinal++)
        {
            var one = article.Claims[ordinal];
            AddClaim(article, one, articleNo, ordinal, officials, meetings);
            AddTags(country, one.Countries, article, articleNo, ordinal);
            AddTags(topic, one.Topics, article, articleNo, ordinal);
            words.Add(ClaimKey.Of(articleNo, ordinal)).Add(article.ClaimWords[ordinal]).Run();
        }
    }

    private void AddClaim(PreparedArticle article, Claim one, long articleNo, int ordinal, long[] officials, long[] meetings)
    {
        var speaker = article.OfficialOrdinal(one.Speaker);
        int? addressee = one.Addressee is null ? null : article.OfficialOrdinal(one.Addressee);
        int? report = one.Meeting is null ? null : article.ReportOrdinal(one.Meeting);
        claim.Add(articleNo).Add(ordinal).Add(article.Position).Add(article.LocalId(one.Id))
            .Add(speaker).Add(officials[speaker])
            .Add((long?)addressee).Add(addressee is { } to ? officials[to] : null)
            .Add((long?)report).Add(report is { } at ? meetings[at] : null)
            .Add((long)one.Kind).Add((long?)one.Act).Add(one.Content.Span).Add(one.SpeakerMention).Add(one.Cue).Add(one.Rule).Run();
    }

    private static void AddTags(Statement tag, IReadOnlyList<string> tags, PreparedArticle article, long articleNo, int claimOrdinal)
    {
        var ordinal = 0;
        // Each once, as the model says: the indexes of tags would count a claim twice.
        foreach (var id in tags.Distinct(StringComparer.Ordinal))
            tag.Add(articleNo).Add(claimOrdinal).Add(ordinal++).Add(id).Add(article.Position).Run();
    }
}
