using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>A claim in a line of facts.</summary>
internal static class ClaimLine
{
    /// <summary>The claim.</summary>
    public static Claim Read(JsonElement claim, Article article) => new()
    {
        Id = claim.Required("id"),
        Speaker = claim.Required("speaker"),
        SpeakerMention = claim.Evidence("speakerMention", article),
        Cue = claim.Evidence("cue", article),
        Content = claim.Evidence(article),
        Kind = claim.Value<ClaimKind>("kind"),
        Act = claim.Text("act") is null ? null : claim.Value<Act>("act"),
        Addressee = claim.Text("addressee"),
        Countries = claim.Texts("countries"),
        Topics = claim.Texts("topics"),
        Meeting = claim.Text("meeting"),
        Rule = claim.Required("rule"),
    };
}
