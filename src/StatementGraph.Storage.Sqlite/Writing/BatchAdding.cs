using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Adds articles that are not there, and links others anew: first all that they say, then what follows for the officials and meetings they touch.
/// </summary>
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
    private readonly ArticleLinking linking = new(database, counting, new StoredFacets(database, facets), new ReportRows(database, joinsMeetings));
    private readonly ArticleRows articleRows = new(database);
    private readonly OfficialRows officialRows = new(database);
    private readonly ReportRows reportRows = new(database, joinsMeetings);
    private readonly ClaimRows claimRows = new(database);
    private readonly Statement officialsToRenew = database.Write("officials_to_renew");

    /// <summary>Adds articles, whose keys follow each other, as nobody else writes meanwhile, and links stored ones anew.</summary>
    public void Add(IReadOnlyList<ArrivedArticle> articles, IReadOnlyList<StoredArticle> linked)
    {
        if (articles.Count + linked.Count == 0) return;
        kept.Officials.Begin();
        kept.Meetings.Begin();
        linking.Begin();
        var batch = articles.Select(kept.Number).ToList();
        var again = linked.Select(one => kept.Number(one.Article)).ToList();
        Newcomers.Add(kept, [.. batch, .. again], officials, meetings);
        var added = batch.ConvertAll(AddRows);
        for (var i = 0; i < again.Count; i++) linking.Link(again[i], linked[i].Number);
        Conclude(batch, added);
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
    private void Conclude(List<NumberedArticle> batch, List<long> added)
    {
        if (added.Count > 0) linking.Officials.UnionWith(officialsToRenew.Add(added[0]).Add(added[^1]).Add(kept.Officials.LastKnown).Longs());
        linking.Meetings.UnionWith(batch.SelectMany(article => article.Meetings));
        if (added.Count > 0) counting.CountIn(added[0], added[^1]);
        facets.Write();
        if (linking.HasLinked) counting.Sweep();
        var meetingsGone = linking.Meetings.Count(number => number <= kept.Meetings.LastKnown && !meetings.Renew(number));
        var officialsGone = linking.Officials.Count(number => number <= kept.Officials.LastKnown && !officials.Renew(number));
        counting.Count(kept.Officials.Added.Count - officialsGone, kept.Meetings.Added.Count - meetingsGone);
        if (meetingsGone + officialsGone > 0) kept.Forget();
    }
}
