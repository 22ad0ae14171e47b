using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Which articles need not be read again.</summary>
internal static class KnownArticles
{
    /// <inheritdoc cref="IGraphWriter.KnownAsync"/>
    public static IReadOnlySet<string> Answer(ReadSession session, IReadOnlyList<string> articleIds, string extractor) =>
        session.Read("known_articles").Add(JsonText.Of(articleIds)).Add(extractor).Texts().ToHashSet(StringComparer.Ordinal);
}
