using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Identity;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Adds articles that are not there, and links others anew: first all that they say, then what follows for the officials and meetings they touch.
/// </summary>
/// <param name="database">The file.</param>
/// <param name="kept">Keys of what articles share.</param>
/// <param name="signatures">Keys of what is compared.</param>
/// <param name="counting">Counts.</param>
/// <param name="facets">Counts of facets.</param>
/// <param name="officials">What follows for officials.</param>
/// <param name="meetings">What follows for meetings.</param>
/// <param name="joinsMeetings">Whether reports of one meeting are looked for.</param>
internal sealed class BatchAdding(
    Database database, KeptOnce kept, SignatureCache signatures, Counting counting, FacetCounts facets, OfficialConclusions officials, MeetingConclusions meetings, bool joinsMeetings)
{
    private readonly ArticleLinking linking = new(database, kept, counting, new StoredFacets(database, facets), new ReportRows(database, joinsMeetings));
    private readonly ArticleRows articleRows = new(database);
    private readonly OfficialRows officialRows = new(database, signatures);
    private readonly ReportRows reportRows = new(database, joinsMeetings);
    private readonly ClaimRows claimRows = new(database);
    private readonly Statement officialsToRenew = database.Write("officials_to_renew");

    /// <summary>Adds articles, whose keys follow each other, as nobody else writes meanwhile, and links stored ones anew.</summary>
    public void Add(IReadOnlyList<ArrivedArticle> articles, IReadOnlyList<StoredLinks> linked)
    {
        if (articles.Count + linked.Count == 0) return;
        kept.Officials.Begin();
        kept.Meetings.Begin();
        var batch = articles.Select(kept.Number).ToList();
        foreach (var one in linked) kept.Number(one.Links);
        Newcomers.Add(kept, batch, officials, meetings);
        var added = batch.ConvertAll(AddRows);
        claimRows.AddTags();
        var touched = (Officials: new HashSet<long>(), Meetings: new HashSet<long>());
        if (added.Count > 0)
        {
            touched.Officials.UnionWith(officialsToRenew.Add(added[0]).Add(added[^1]).Add(kept.Officials.LastKnown).Longs());
            touched.Meetings.UnionWith(batch.SelectMany(article => article.Meetings).Where(number => number <= kept.Meetings.LastKnown));
            counting.CountIn(added[0], added[^1]);
        }
        foreach (var one in linked) linking.Link(one, touched.Officials, touched.Meetings);
        facets.Write();
        if (linked.Count > 0) counting.Sweep();
        Conclude(touched.Officials, touched.Meetings);
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

    // What articles that are added alone tell of is whole already.
    private void Conclude(HashSet<long> touchedOfficials, HashSet<long> touchedMeetings)
    {
        var meetingsGone = touchedMeetings.Count(number => !meetings.Renew(number));
        var officialsGone = touchedOfficials.Count(number => !officials.Renew(number));
        counting.Count(kept.Officials.Added.Count - officialsGone, kept.Meetings.Added.Count - meetingsGone);
        if (meetingsGone + officialsGone > 0) kept.Forget();
    }
}
