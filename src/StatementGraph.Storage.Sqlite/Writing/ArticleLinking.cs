using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Links articles that are there to the officials and meetings that they name now. What they say stays as it is; what is counted is
/// counted out as it was and in as it is, by the statements that add and remove articles.
/// </summary>
internal sealed class ArticleLinking(Database database, KeptOnce kept, Counting counting, StoredFacets facets, ReportRows reports)
{
    private readonly Statement linkReport = database.Write("link_report");
    private readonly Statement linkClaims = database.Write("link_claims");

    private readonly Statement[] linkPerson =
        [database.Write("link_official"), database.Write("link_roles"), database.Write("link_speaker"), database.Write("link_addressee")];

    /// <summary>Links an article anew.</summary>
    /// <param name="article">The article, with who is who in it now.</param>
    /// <param name="officials">Takes the officials that gained or lost something.</param>
    /// <param name="meetings">Takes the meetings that gained or lost something.</param>
    public void Link(StoredLinks article, HashSet<long> officials, HashSet<long> meetings)
    {
        counting.CountPeople(article.Number, -1);
        facets.Count(article.Number, -1);
        LinkPeople(article, officials);
        LinkReports(article, meetings);
        counting.CountPeople(article.Number, 1);
        facets.Count(article.Number, 1);
    }

    private void LinkPeople(StoredLinks article, HashSet<long> touched)
    {
        for (var ordinal = 0; ordinal < article.Officials.Count; ordinal++)
        {
            var (before, now) = (article.Officials[ordinal], kept.Officials.Get(article.Links.OfficialIds[ordinal]));
            if (now == before) continue;
            foreach (var statement in linkPerson) statement.Add(now).Add(article.Number).Add(ordinal).Run();
            touched.UnionWith([before, now]);
        }
    }

    // A meeting that stays the same one may have other people now.
    private void LinkReports(StoredLinks article, HashSet<long> touched)
    {
        for (var ordinal = 0; ordinal < article.Meetings.Count; ordinal++)
        {
            var (before, now) = (article.Meetings[ordinal], kept.Meetings.Get(article.Links.MeetingIds[ordinal]));
            linkReport.Add(now).Add(article.Links.StatedMeeting(ordinal)).Add(article.Links.OwnMeetingIds[ordinal]).Add(article.Number).Add(ordinal).Run();
            if (now != before) linkClaims.Add(now).Add(article.Number).Add(ordinal).Run();
            touched.UnionWith([before, now]);
        }
        reports.ReplaceBlocks(article.Links, article.Number);
    }
}
