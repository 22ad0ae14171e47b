using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Removes an article, and of what is shared that which rests on it alone.</summary>
internal sealed class ArticleRemoval(
    Database database, Counting counting, FacetCounts facets, OfficialConclusions officials, MeetingConclusions meetings)
{
    private readonly Statement officialsOf = database.Write("officials_of_article");
    private readonly Statement meetingsOf = database.Write("meetings_of_article");
    private readonly Statement claimsOf = database.Write("claims_of_article");
    private readonly Statement publisherOf = database.Write("publisher_of_article");
    private readonly Statement agenciesOf = database.Write("agencies_of_article");
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
        facets.Begin(publisherOf.Add(articleNo).List(rows => rows.TextOrNull(0))[0], agenciesOf.Add(articleNo).Texts());
        using (var rows = claimsOf.Add(articleNo).Rows())
        {
            while (rows.Read())
            {
                removeClaimWords.Add(ClaimKey.Of(articleNo, rows.Long(0))).Run();
                facets.Claim(rows.Long(1), JsonText.Texts(rows.Text(2)), JsonText.Texts(rows.Text(3)));
            }
        }
        facets.End(-1);
        facets.Write();
        foreach (var statement in removeTags) statement.Add(articleNo).Run();
    }
}
