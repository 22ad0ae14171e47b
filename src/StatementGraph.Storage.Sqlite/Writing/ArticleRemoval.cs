using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Removes an article, and of what is shared that which rests on it alone.</summary>
internal sealed class ArticleRemoval(
    Database database, Counting counting, StoredFacets facets, OfficialConclusions officials, MeetingConclusions meetings)
{
    private readonly Statement officialsOf = database.Write("officials_of_article");
    private readonly Statement meetingsOf = database.Write("meetings_of_article");
    private readonly Statement removeArticle = database.Write("remove_article");
    private readonly Statement removeWords = database.Write("remove_article_words");
    private readonly Statement removeClaimWords = database.Write("remove_claim_words");
    private readonly Statement[] removeTags = [database.Write("remove_claim_countries"), database.Write("remove_claim_topics")];

    /// <summary>Removes the article with this key.</summary>
    public void Remove(long articleNo)
    {
        var touchedOfficials = officialsOf.Add(articleNo).Longs();
        var touchedMeetings = meetingsOf.Add(articleNo).Longs();
        counting.CountOut(articleNo);
        RemoveClaims(articleNo);
        removeWords.Add(articleNo).Run();
        removeArticle.Add(articleNo).Run();
        counting.Sweep();
        var meetingsGone = touchedMeetings.Count(number => !meetings.Renew(number));
        var officialsGone = touchedOfficials.Count(number => !officials.Renew(number));
        counting.Count(-officialsGone, -meetingsGone);
    }

    // The claims' rows go with the article; what points to them from elsewhere goes here.
    private void RemoveClaims(long articleNo)
    {
        var claims = facets.Count(articleNo, -1);
        facets.Write();
        for (var ordinal = 0; ordinal < claims; ordinal++) removeClaimWords.Add(ClaimKey.Of(articleNo, ordinal)).Run();
        foreach (var statement in removeTags) statement.Add(articleNo).Run();
    }
}
