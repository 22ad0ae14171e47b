using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Writes what an article tells of meetings.</summary>
/// <param name="database">The file.</param>
/// <param name="isLooked">Whether reports of one meeting are looked for.</param>
internal sealed class ReportRows(Database database, bool isLooked)
{
    private readonly Statement report = database.Write("add_report");
    private readonly Statement block = database.Write("add_report_block");
    private readonly Statement removeBlocks = database.Write("remove_report_blocks");

    /// <summary>Adds the rows.</summary>
    public void Add(NumberedArticle numbered, long articleNo)
    {
        for (var ordinal = 0; ordinal < numbered.Meetings.Length; ordinal++)
            AddReport(numbered.Article, numbered.Article.Reports[ordinal], articleNo, ordinal, numbered.Meetings[ordinal]);
        AddBlocks(numbered.Article.Links, articleNo);
    }

    /// <summary>Says anew where the reports of an article are looked for.</summary>
    public void ReplaceBlocks(ArticleLinks article, long articleNo)
    {
        removeBlocks.Add(articleNo).Run();
        AddBlocks(article, articleNo);
    }

    private void AddBlocks(ArticleLinks article, long articleNo)
    {
        if (!isLooked) return;
        foreach (var told in article.Told())
            foreach (var name in MeetingBlocks.Of(told)) block.Add(name).Add(articleNo).Add(told.Ordinal).Run();
    }

    private void AddReport(PreparedArticle article, MeetingReport one, long articleNo, int ordinal, long meetingNo) =>
        report.Add(articleNo).Add(ordinal).Add(article.LocalId(one.Id)).Add(meetingNo).Add(one.MeetingReason)
            .Add((long)one.Kind).Add((long)one.Status).Add(one.Place).Add(one.PlaceCountry).Add(one.DateMention).Add(one.Date)
            .Add(NumberLists.Write(one.Evidence, words => [words.Span.Start, words.Span.End]))
            .Add(NumberLists.Write(one.Participants, person =>
                [article.OfficialOrdinal(person.Official), (int)person.Role, person.Mention.Span.Start, person.Mention.Span.End]))
            .Add(one.Rule).Add(article.Links.StatedMeeting(ordinal)).Add(article.Links.OwnMeetingIds[ordinal]).Run();
}
