using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Adds articles that are not there: first all that they say, then what follows for the officials and meetings they touch.</summary>
/// <param name="database">The file.</param>
/// <param name="kept">Keys of what articles share.</param>
/// <param name="counting">Counts.</param>
/// <param name="facets">Counts of facets.</param>
/// <param name="officials">What follows for officials.</param>
/// <param name="meetings">What follows for meetings.</param>
/// <param name="joinsMeetings">Whether reports of one meeting are looked for.</param>
internal sealed class BatchAdding(
    Database database, KeptOnce kept, Counting counting, FacetCounts facets, OfficialConclusions officials, MeetingConclusions meetings, bool joinsMeetings)
{
    private readonly ArticleRows articleRows = new(database);
    private readonly OfficialRows officialRows = new(database);
    private readonly ReportRows reportRows = new(database, joinsMeetings);
    private readonly ClaimRows claimRows = new(database);
    private readonly Statement officialsToRenew = database.Write("officials_to_renew");

    /// <summary>Adds the articles; their keys follow each other, as nobody else writes meanwhile.</summary>
    public void Add(IReadOnlyList<ArrivedArticle> articles)
    {
        if (articles.Count == 0) return;
        kept.Officials.Begin();
        kept.Meetings.Begin();
        var batch = articles.Select(kept.Number).ToList();
        Newcomers.Add(kept, batch, officials, meetings);
        var first = AddRows(batch[0]);
        var last = first;
        foreach (var article in batch.Skip(1)) last = AddRows(article);
        Conclude(batch, first, last);
    }

    private long AddRows(NumberedArticle article)
    {
        var articleNo = articleRows.Add(article);
        officialRows.Add(article, articleNo);
        reportRows.Add(article, articleNo);
        claimRows.Add(article, articleNo);
        Count(article);
        return articleNo;
    }

    private void Count(NumberedArticle numbered)
    {
        var facts = numbered.Article.Facts;
        facets.Begin(facts.Publisher?.Id, facts.Agencies.Select(agency => agency.Id));
        foreach (var claim in facts.Claims)
            facets.Claim(numbered.People[numbered.Article.OfficialOrdinal(claim.Speaker)].OfficialNo, claim.Countries, claim.Topics);
        facets.End(1);
    }

    // New officials and meetings are whole already; those that were there hear the batch's voices too.
    private void Conclude(IReadOnlyList<NumberedArticle> batch, long first, long last)
    {
        var touched = officialsToRenew.Add(first).Add(last).Add(kept.Officials.LastKnown).Longs();
        counting.CountIn(first, last);
        facets.Write();
        foreach (var officialNo in touched) officials.Renew(officialNo);
        foreach (var meetingNo in batch.SelectMany(article => article.Meetings).Where(number => number <= kept.Meetings.LastKnown).Distinct())
            meetings.Renew(meetingNo);
        counting.Count(kept.Officials.Added.Count, kept.Meetings.Added.Count);
    }
}
