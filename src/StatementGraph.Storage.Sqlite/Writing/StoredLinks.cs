using StatementGraph.Model;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>An article that is there, to be linked anew.</summary>
/// <param name="Number">Its key.</param>
/// <param name="Links">Who is who in it.</param>
/// <param name="Officials">The officials that its people are linked to, in its order.</param>
/// <param name="Meetings">The meetings that its reports are linked to, in its order.</param>
internal sealed record StoredLinks(long Number, ArticleLinks Links, IReadOnlyList<long> Officials, IReadOnlyList<long> Meetings);

/// <summary>Reads the links of articles.</summary>
internal sealed class LinkReading(Database database)
{
    private readonly Statement people = database.Write("links_of_article");
    private readonly Statement reports = database.Write("report_links_of_article");

    /// <summary>The links of an article, as it states them.</summary>
    public StoredLinks Read(long articleNo, string articleId)
    {
        var persons = people.Add(articleNo).List(rows => (Number: rows.Long(0), Link: new PersonLink(rows.Text(1), rows.TextOrNull(2))));
        var told = reports.Add(articleNo).List(rows => (Number: rows.Long(0), Link: new ReportLink(
            rows.Text(1), (MeetingKind)rows.Int(2), rows.IntervalOrNull(3), [.. NumberLists.Read(rows.Text(6)).Select(person => person[0])])));
        var links = new ArticleLinks(articleId, persons.ConvertAll(one => one.Link), told.ConvertAll(one => one.Link));
        return new StoredLinks(articleNo, links, persons.ConvertAll(one => one.Number), told.ConvertAll(one => one.Number));
    }
}
