using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Claims from their nodes.</summary>
internal static class StoredClaim
{
    /// <summary>The claim as the reader gives it.</summary>
    public static ClaimRecord Record(CypherRow row, StoredText text) => new(Claim(row, text), text.Id, row.Text("speaker"), row.TextOrNull("addressee"),
        row.TextOrNull("meeting"), Values.ToDay(row.TextOrNull("publishedOn")));

    /// <summary>The claim as its article has it.</summary>
    public static Claim Claim(CypherRow row, StoredText text) => new()
    {
        Id = row.Text("id"),
        Speaker = row.Text("speakerLocal"),
        Addressee = row.TextOrNull("addresseeLocal"),
        Meeting = row.TextOrNull("report"),
        Kind = Word.To<ClaimKind>(row.Text("kind")),
        Act = Word.ToMaybe<Act>(row.TextOrNull("act")),
        Content = text.Evidence(row.Number("start"), row.Number("end")),
        SpeakerMention = text.EvidenceOrNull(row, "speakerStart", "speakerEnd"),
        Cue = text.EvidenceOrNull(row, "cueStart", "cueEnd"),
        Rule = row.Text("rule"),
        Countries = row.Texts("countries"),
        Topics = row.Texts("topics"),
    };
}
