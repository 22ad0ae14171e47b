using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>The texts from which an answer's quotes are cut, each sent once in a call.</summary>
internal static class Texts
{
    /// <summary>The texts of the articles that rows name by a column.</summary>
    public static Task<Dictionary<string, StoredText>> OfAsync(ReadSession session, IEnumerable<CypherRow> rows) =>
        OfAsync(session, rows, row => row.Text("article"));

    /// <summary>The texts of the articles that rows name.</summary>
    public static async Task<Dictionary<string, StoredText>> OfAsync(ReadSession session, IEnumerable<CypherRow> rows, Func<CypherRow, string> articleOf)
    {
        var ids = rows.Select(articleOf).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return [];
        var texts = await session.RunAsync("texts", ("ids", ids)).ConfigureAwait(false);
        // Another client may have retracted an article between the two statements: the call is run again.
        if (texts.Count < ids.Count) throw new CypherException(CypherFault.Interrupted, null, "An article went while it was read.");
        return texts.Rows.Select(row => new StoredText(row.Text("id"), row.Text("text"), Values.ToDay(row.TextOrNull("publishedOn")))).ToDictionary(text => text.Id, StringComparer.Ordinal);
    }
}
