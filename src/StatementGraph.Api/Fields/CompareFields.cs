using StatementGraph.Api.Questions;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers how the sides report one meeting, and where a claim comes from.</summary>
internal static class CompareFields
{
    public static void Add(SchemaTypes types)
    {
        types.For<Comparison>("Comparison")
            .Field("meeting", comparison => comparison.Meeting)
            .Field("sides", comparison => comparison.Sides)
            .Field("claims", comparison => comparison.Claims);
        types.For<ComparisonSide>("ComparisonSide")
            .Field("publisher", side => Facet.Maybe(NodeKind.Publisher, side.PublisherId))
            .Field("reports", side => side.All);
        types.For<ComparedClaims>("ComparedClaims")
            .Field("agreement", compared => EnumNames.Of(compared.Agreement))
            .Field("claims", compared => compared.Claims)
            .Field("reason", compared => compared.Reason);
        types.For<ClaimRecord>("Trace")
            .Field("claim", said => said)
            .Field("speaker", (said, call) => call.Reads.Official(said.SpeakerId))
            .Field("meeting", (said, call) => said.MeetingId is { } id ? call.Reads.Meeting(id) : null)
            .Field("article", (said, call) => call.Reads.Article(said.ArticleId))
            .Field("agencies", (said, call) => call.Reads.Article(said.ArticleId).Then(article => article?.Agencies))
            .Field("publisher", (said, call) => call.Reads.Article(said.ArticleId).Then(ArticleFields.Publisher))
            .Field("firstAppearance", (said, call) => call.Reads.Repeats(said).Then(found => found.FirstAppearance))
            .Field("repeats", (said, call) => call.Reads.Repeats(said).Then(found => found.Repeats))
            .Field("independentSources", (said, call) => call.Reads.Repeats(said).Then(found => found.Sources.Count));
    }

    /// <summary>The reports of one meeting side by side; null where there is none.</summary>
    public static object Compare(Call call)
    {
        var meeting = call.Key(NodeKind.Meeting, "meeting")!;
        return call.Reads.Compare(meeting);
    }

    /// <summary>Where a claim comes from.</summary>
    /// <exception cref="BadArgumentError">There is no such claim.</exception>
    public static object Trace(Call call) => call.Reads.Claim(call.Key(NodeKind.Claim, "claim")!).Then(claim => claim ?? throw new BadArgumentError("There is no such claim."));
}
