using System.Text.Json;
using StatementGraph.Model;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Keys;

/// <summary>
/// What of a claim no question asks for and no person looks up, as one property: the local names of its people and meeting, and where the
/// speaker and the cue are named. A property costs the server as much as a relationship, whatever is in it.
/// </summary>
/// <param name="Speaker">The speaker's local id.</param>
/// <param name="Addressee">The addressee's; null for none.</param>
/// <param name="Report">The local id of the report of the meeting; null for none.</param>
/// <param name="Mention">Start and end of the words that name the speaker; null for none.</param>
/// <param name="Cue">Start and end of the cue; null for none.</param>
internal sealed record Detail(string Speaker, string? Addressee, string? Report, int[]? Mention, int[]? Cue)
{
    /// <summary>The text for a claim.</summary>
    public static string Of(Claim claim) => JsonSerializer.Serialize(
        new Detail(claim.Speaker, claim.Addressee, claim.Meeting, Span(claim.SpeakerMention), Span(claim.Cue)), TallyJson.Options);

    /// <summary>What a text tells.</summary>
    public static Detail Read(string json) => JsonSerializer.Deserialize<Detail>(json, TallyJson.Options)!;

    private static int[]? Span(Evidence? words) => words is { } some ? [some.Span.Start, some.Span.End] : null;
}
