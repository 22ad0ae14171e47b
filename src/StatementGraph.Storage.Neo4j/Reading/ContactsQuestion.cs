using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Engine;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Everybody whom officials met.</summary>
internal static class ContactsQuestion
{
    /// <inheritdoc cref="IGraphReader.ContactsAsync"/>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> AnswerAsync(ReadSession session, IReadOnlyList<string> officialIds)
    {
        var contacts = officialIds.Select(_ => (IReadOnlyList<string>)[]).ToArray();
        var rows = await session.RunAsync("contacts", ("ids", officialIds)).ConfigureAwait(false);
        foreach (var row in rows.Rows) contacts[row.Number("i")] = [.. row.Texts("others").Order(StringComparer.Ordinal)];
        return contacts;
    }
}
