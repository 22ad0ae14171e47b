using System.Globalization;
using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Answers why an official is one, and takes people's decisions.</summary>
internal static class IdentityFields
{
    private const string Round = "O";

    public static void Add(SchemaTypes types)
    {
        types.For<OfficialIdentity>("Identity")
            .Field("members", identity => identity.Members)
            .Field("score", identity => identity.Members.Min(member => member.Score))
            .Field("reason", identity => string.Join("\n", identity.Members.Select(member => $"{member.Name}: {member.Reason}")))
            .Field("judgements", identity => identity.Judgements)
            .Field("proposals", identity => identity.Proposals);
        types.For<IdentityMember>("IdentityMember")
            .Field("stated", member => member.Stated)
            .Field("name", member => member.Name)
            .Field("countries", member => member.Countries)
            .Field("score", member => member.Score)
            .Field("reason", member => member.Reason);
        types.For<IdentityProposal>("IdentityProposal")
            .Field("one", (proposal, call) => call.Reads.Official(proposal.OneId))
            .Field("other", (proposal, call) => call.Reads.Official(proposal.OtherId))
            .Field("score", proposal => proposal.Score)
            .Field("reason", proposal => proposal.Reason);
        AddJudgements(types);
    }

    private static void AddJudgements(SchemaTypes types)
    {
        types.For<Judgement>("Judgement")
            .Field("key", judgement => judgement.Id)
            .Field("kind", judgement => EnumNames.Of(judgement.Kind))
            .Field("one", judgement => judgement.One)
            .Field("other", judgement => judgement.Other)
            .Field("who", judgement => judgement.Who)
            .Field("when", judgement => Time(judgement.When))
            .Field("why", judgement => judgement.Why)
            .Field("undoneBy", judgement => judgement.UndoneBy)
            .Field("undoneAt", judgement => judgement.UndoneAt is { } at ? Time(at) : null);
        types.For<JudgementOutcome>("JudgementOutcome")
            .Field("judgement", outcome => outcome.Judgement)
            .Field("changes", outcome => outcome.Changes)
            .Field("articles", outcome => outcome.Articles);
        types.For<IdentityChange>("IdentityChange")
            .Field("name", change => change.Name)
            .Field("stated", change => change.Stated)
            .Field("before", change => change.Before)
            .Field("after", change => change.After);
        types.For<GraphRequest>("Mutation")
            .Field("merge", (_, call) => Judge(call, JudgementKind.Merge))
            .Field("keepApart", (_, call) => Judge(call, JudgementKind.KeepApart))
            .Field("undo", (_, call) => Decide((identity, at, cancellation) =>
                identity.UndoAsync(call.Argument<string>("judgement")!, call.Argument<string>("who")!, at, cancellation), call));
    }

    private static Later<JudgementOutcome> Judge(Call call, JudgementKind kind)
    {
        var (one, other) = (call.Key(NodeKind.Official, "one")!, call.Key(NodeKind.Official, "other")!);
        return Decide((identity, at, cancellation) =>
            identity.JudgeAsync(kind, one, other, call.Argument<string>("who")!, at, call.Argument<string>("why")!, cancellation), call);
    }

    private static Later<JudgementOutcome> Decide(Func<IIdentityStore, DateTimeOffset, CancellationToken, Task<JudgementOutcome>> decide, Call call)
    {
        var (identity, time) = (call.Identity, call.Time);
        return new(async cancellation =>
        {
            try
            {
                return await decide(identity!, time.GetUtcNow(), cancellation).ConfigureAwait(false);
            }
            catch (ArgumentException refused)
            {
                // The port's word for an id that nobody has.
                throw new BadArgumentError(refused.Message);
            }
        });
    }

    private static string Time(DateTimeOffset at) => at.ToString(Round, CultureInfo.InvariantCulture);
}
