using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Claims from their nodes.</summary>
internal static class StoredClaim
{
    /// <summary>The claim as the reader gives it.</summary>
    public static ClaimRecord Record(CypherRow row, StoredText text) => new(Claim(row, text), text.Id, row.Text("speaker"), row.TextOrNull("addressee"),
        row.TextOrNull("meeting"), text.PublishedOn);

    /// <summary>The id of its article.</summary>
    public static string ArticleOf(CypherRow row) => row.Text("id")[..row.Text("id").LastIndexOf(':')];

    /// <summary>Its place in the article.</summary>
    public static int OrdinalOf(CypherRow row) => OrderKey.OfClaim(row.Text("order")).Ordinal;

    /// <summary>The claim as its article has it.</summary>
    public static Claim Claim(CypherRow row, StoredText text) => Claim(row, Detail.Read(row.Text("detail")), text);

    private static Claim Claim(CypherRow row, Detail detail, StoredText text) => new()
    {
        Id = row.Text("id"),
        Speaker = detail.Speaker,
        Addressee = detail.Addressee,
        Meeting = detail.Report,
        Kind = Word.To<ClaimKind>(row.Text("kind")),
        Act = Word.ToMaybe<Act>(row.TextOrNull("act")),
        Content = text.Evidence(row.Number("start"), row.Number("end")),
        SpeakerMention = text.EvidenceOrNull(detail.Mention),
        Cue = text.EvidenceOrNull(detail.Cue),
        Rule = row.Text("rule"),
        Countries = row.Texts("countries"),
        Topics = row.Texts("topics"),
    };
}
