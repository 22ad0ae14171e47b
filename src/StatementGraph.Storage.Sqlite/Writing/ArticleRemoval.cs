using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Removes an article, and of what is shared that which rests on it alone.</summary>
internal sealed class ArticleRemoval(Database database, Counting counting, OfficialDeriver officials, MeetingDeriver meetings)
{
    private readonly Statement officialsOf = database.Write("officials_of_article");
    private readonly Statement meetingsOf = database.Write("meetings_of_articles");
    private readonly Statement claimsOf = database.Write("claims_of_article");
    private readonly Statement removeArticle = database.Write("remove_article");
    private readonly Statement removeWords = database.Write("remove_article_words");
    private readonly Statement removeClaimWords = database.Write("remove_claim_words");
    private readonly Statement stats = database.Write("add_to_stats");

    /// <summary>Removes the article with this key.</summary>
    public void Remove(long articleNo)
    {
        var touchedOfficials = officialsOf.Add(articleNo).Longs();
        var touchedMeetings = meetingsOf.Add(articleNo).Add(articleNo).Longs();
        counting.CountOut(articleNo);
        RemoveWords(articleNo);
        removeArticle.Add(articleNo).Run();
        counting.Sweep();
        var meetingsGone = touchedMeetings.Count(number => !meetings.Derive(number));
        var officialsGone = touchedOfficials.Count(number => !officials.Derive(number));
        stats.Add(-officialsGone).Add(-meetingsGone).Run();
    }

    private void RemoveWords(long articleNo)
    {
        removeWords.Add(articleNo).Run();
        foreach (var ordinal in claimsOf.Add(articleNo).Longs())
            removeClaimWords.Add(ClaimKey.Of(articleNo, ordinal)).Run();
    }
}
