using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Adds articles that are not there: first all that they say, then what follows for the officials and meetings they touch.</summary>
internal sealed class BatchAdding(
    Database database, KeptOnce kept, Counting counting, OfficialDeriver officials, MeetingDeriver meetings)
{
    private readonly ArticleRows articleRows = new(database);
    private readonly OfficialRows officialRows = new(database, kept);
    private readonly ReportRows reportRows = new(database, kept);
    private readonly ClaimRows claimRows = new(database);
    private readonly Statement officialsToDerive = database.Write("officials_to_derive");
    private readonly Statement meetingsOf = database.Write("meetings_of_articles");
    private readonly Statement stats = database.Write("add_to_stats");

    /// <summary>Adds the articles; their keys follow each other, as nobody else writes meanwhile.</summary>
    public void Add(IReadOnlyList<ArrivedArticle> articles)
    {
        if (articles.Count == 0) return;
        var first = AddRows(articles[0]);
        var last = first;
        for (var i = 1; i < articles.Count; i++) last = AddRows(articles[i]);
        Conclude(first, last);
    }

    private long AddRows(ArrivedArticle article)
    {
        var articleNo = articleRows.Add(article.Prepared, article.Path);
        var officialNumbers = officialRows.Add(article.Prepared, articleNo);
        var meetingNumbers = reportRows.Add(article.Prepared, articleNo);
        claimRows.Add(article.Prepared, articleNo, officialNumbers, meetingNumbers);
        return articleNo;
    }

    private void Conclude(long first, long last)
    {
        var touched = officialsToDerive.Add(first).Add(last).Longs();
        counting.CountIn(first, last);
        foreach (var officialNo in touched) officials.Derive(officialNo);
        foreach (var meetingNo in meetingsOf.Add(first).Add(last).Longs()) meetings.Derive(meetingNo);
        var added = kept.TakeAdded();
        stats.Add(added.Officials).Add(added.Meetings).Run();
    }
}
