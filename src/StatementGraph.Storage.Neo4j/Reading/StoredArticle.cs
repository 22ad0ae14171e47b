using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Articles from their nodes.</summary>
internal static class StoredArticle
{
    /// <summary>The article as the reader gives it.</summary>
    public static ArticleRecord Record(CypherRow row)
    {
        var text = new StoredText(row.Text("id"), row.Text("text"));
        return new ArticleRecord(Article(row), row.TextOrNull("publisher"), PublisherEvidence(row, text), Agencies(row, text),
            Values.ToDay(row.TextOrNull("publishedOn")), row.Text("extractor"), Ticks.At(row.LargeNumber("recordedAt")));
    }

    /// <summary>Text and declared fields.</summary>
    public static Article Article(CypherRow row) => new()
    {
        Id = row.Text("id"),
        Text = row.Text("text"),
        Zones = [.. row.Texts("zoneKinds").Zip(row.Numbers("zoneStarts"), row.Numbers("zoneEnds"))
            .Select(zone => new Zone(Word.To<ZoneKind>(zone.First), new TextSpan(zone.Second, zone.Third)))],
        Language = row.Text("language"),
        Path = row.TextOrNull("path"),
        Url = row.TextOrNull("url"),
        DeclaredPublisher = row.TextOrNull("declaredPublisher"),
        DeclaredDate = Values.ToDay(row.TextOrNull("declaredOn")),
    };

    /// <summary>The words that say who published it.</summary>
    public static Evidence? PublisherEvidence(CypherRow row, StoredText text) => text.EvidenceOrNull(row, "publisherStart", "publisherEnd");

    /// <summary>Whom it cites.</summary>
    public static IReadOnlyList<AgencyCited> Agencies(CypherRow row, StoredText text) =>
        [.. row.Texts("agencies").Zip(row.Texts("agencyNames"), text.Evidences(row, "agencyStarts", "agencyEnds"))
            .Select(cited => new AgencyCited(cited.First, cited.Second, cited.Third))];
}
