using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Says of articles that are there who their people are and which meetings they tell of. What they say stays as it is; what is counted is
/// counted out as it was and in as it is, by the statements that add and remove articles.
/// </summary>
internal sealed class ArticleLinking(Database database, Counting counting, StoredFacets facets, ReportRows reports)
{
    private readonly Statement people = database.Write("links_of_article");
    private readonly Statement meetings = database.Write("meetings_of_article");
    private readonly Statement linkReport = database.Write("link_report");
    private readonly Statement linkClaims = database.Write("link_claims");

    private readonly Statement[] linkPerson =
        [database.Write("link_official"), database.Write("link_roles"), database.Write("link_speaker"), database.Write("link_addressee")];

    /// <summary>Officials that gained or lost something since <see cref="Begin"/>.</summary>
    public HashSet<long> Officials { get; } = [];

    /// <summary>Meetings that gained or lost something since <see cref="Begin"/>.</summary>
    public HashSet<long> Meetings { get; } = [];

    /// <summary>Whether an article was linked since <see cref="Begin"/>.</summary>
    public bool HasLinked { get; private set; }

    /// <summary>Starts a batch.</summary>
    public void Begin()
    {
        HasLinked = false;
        Officials.Clear();
        Meetings.Clear();
    }

    /// <summary>Links an article anew.</summary>
    public void Link(NumberedArticle article, long articleNo)
    {
        HasLinked = true;
        counting.CountOut(articleNo);
        facets.Count(articleNo, -1);
        LinkPeople(article, articleNo);
        LinkMeetings(article, articleNo);
        counting.CountIn(articleNo, articleNo);
        facets.Count(articleNo, 1);
    }

    private void LinkPeople(NumberedArticle article, long articleNo)
    {
        var before = people.Add(articleNo).Longs();
        for (var ordinal = 0; ordinal < before.Count; ordinal++)
        {
            var officialNo = article.People[ordinal].OfficialNo;
            if (officialNo == before[ordinal]) continue;
            foreach (var statement in linkPerson) statement.Add(officialNo).Add(articleNo).Add(ordinal).Run();
            Officials.UnionWith([before[ordinal], officialNo]);
        }
    }

    // A meeting that stays the same one may have other people now.
    private void LinkMeetings(NumberedArticle article, long articleNo)
    {
        var before = meetings.Add(articleNo).Longs();
        Meetings.UnionWith(before);
        Meetings.UnionWith(article.Meetings);
        for (var ordinal = 0; ordinal < before.Count; ordinal++)
        {
            var (meetingNo, prepared) = (article.Meetings[ordinal], article.Article);
            linkReport.Add(meetingNo).Add(prepared.StatedMeeting(ordinal)).Add(prepared.OwnMeetingIds[ordinal]).Add(articleNo).Add(ordinal).Run();
            if (meetingNo != before[ordinal]) linkClaims.Add(meetingNo).Add(articleNo).Add(ordinal).Run();
        }
        reports.ReplaceBlocks(article.Article, articleNo);
    }
}
