using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Offices of an official, by where they are stated first; an official has few, so that they are sorted here.</summary>
internal static class RolesQuestion
{
    private const string Question = "roles";

    /// <inheritdoc cref="IGraphReader.RolesAsync"/>
    public static async Task<IReadOnlyList<Page<RoleRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<OfficialDetailQuery> queries)
    {
        var behind = queries.Select(query => query.Page.After is { } after ? Order(Cursor.Read(after, Question)) : "").ToList();
        var rows = await Answering.RowsAsync(session, [.. queries.Select(query => new Asked("roles", query.Page).Give("official", query.Official))]).ConfigureAwait(false);
        var pages = rows.Select((page, i) => Ordered(page, queries[i].Page.Reversed, behind[i]).Take(queries[i].Page.First + 1).ToList()).ToList();
        var texts = await Texts.OfAsync(session, pages.SelectMany(page => page)).ConfigureAwait(false);
        return [.. queries.Select((query, i) => Pages.Of(pages[i], query.Page.First, rows[i].Count, row => Record(query.Official, row, texts), Cursored))];
    }

    private static IEnumerable<CypherRow> Ordered(IEnumerable<CypherRow> rows, bool isReversed, string behind) => isReversed
        ? rows.Where(row => behind.Length == 0 || string.CompareOrdinal(row.Text("order"), behind) < 0).OrderByDescending(row => row.Text("order"), StringComparer.Ordinal)
        : rows.Where(row => string.CompareOrdinal(row.Text("order"), behind) > 0).OrderBy(row => row.Text("order"), StringComparer.Ordinal);

    private static RoleRecord Record(string official, CypherRow row, Dictionary<string, StoredText> texts)
    {
        var words = texts[row.Text("article")].Evidence(row.Number("start"), row.Number("end"));
        var role = new RoleStated(row.Text("title"), row.TextOrNull("position"), row.TextOrNull("country"), words);
        return new RoleRecord(official, $"{row.Text("article")}:{row.Text("local")}", role);
    }

    private static string Cursored(CypherRow row) => Cursor.Write(Question, row.Text("article"), Cursor.Field(row.Number("start")),
        Cursor.Field(row.Number("end")), Cursor.Field(row.Number("person")), Cursor.Field(row.Number("role")));

    private static string Order(Cursor cursor) => new Writing.FirstStatement(cursor.Text(0), "",
        Span(cursor), (int)cursor.Long(3), (int)cursor.Long(4)).Order;

    private static TextSpan Span(Cursor cursor) => cursor.Long(1) >= 0 && cursor.Long(2) >= cursor.Long(1)
        ? new TextSpan((int)cursor.Long(1), (int)cursor.Long(2))
        : throw new ArgumentException("The cursor is none that this question gave.", nameof(cursor));
}
