using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Everybody whom officials met.</summary>
internal static class ContactsQuestion
{
    /// <inheritdoc cref="IGraphReader.ContactsAsync"/>
    public static IReadOnlyList<IReadOnlyList<string>> Answer(ReadSession session, IReadOnlyList<string> officialIds)
    {
        var contacts = officialIds.Select(_ => new List<string>()).ToArray();
        foreach (var (place, other) in session.Read("contacts").Add(JsonText.Of(officialIds)).List(rows => (rows.Int(0), rows.Text(1)))) contacts[place].Add(other);
        foreach (var others in contacts) others.Sort(StringComparer.Ordinal);
        return contacts;
    }
}
