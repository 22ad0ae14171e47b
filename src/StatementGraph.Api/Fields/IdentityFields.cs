using System.Globalization;
using StatementGraph.Api.Loading;
using StatementGraph.Api.Security;
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
            .Field("merge", (_, call) => Judge(call, "merge", JudgementKind.Merge))
            .Field("keepApart", (_, call) => Judge(call, "keepApart", JudgementKind.KeepApart))
            .Field("undo", (_, call) => Decide(call, "undo", new(StringComparer.Ordinal) { ["judgement"] = call.Argument<string>("judgement"), ["who"] = call.Argument<string>("who") },
                (identity, at, cancellation) => identity.UndoAsync(call.Argument<string>("judgement")!, call.Writes.Who(call.Argument<string>("who")!), at, cancellation)));
    }

    private static Later<JudgementOutcome> Judge(Call call, string what, JudgementKind kind)
    {
        var (one, other) = (call.Key(NodeKind.Official, "one")!, call.Key(NodeKind.Official, "other")!);
        var (who, why) = (call.Argument<string>("who")!, call.Argument<string>("why")!);
        return Decide(call, what, new(StringComparer.Ordinal) { ["one"] = one, ["other"] = other, ["who"] = who, ["why"] = why },
            (identity, at, cancellation) => identity.JudgeAsync(kind, one, other, call.Writes.Who(who), at, why, cancellation));
    }

    private static Later<JudgementOutcome> Decide(Call call, string what, Dictionary<string, object?> asked,
        Func<IIdentityStore, DateTimeOffset, CancellationToken, Task<JudgementOutcome>> decide)
    {
        var (identity, time) = (call.Identity, call.Time);
        return call.Writes.Of(Roles.Judge, what, asked, cancellation => decide(identity!, time.GetUtcNow(), cancellation), outcome => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["judgement"] = outcome.Judgement.Id, ["changes"] = outcome.Changes.Count, ["articles"] = outcome.Articles,
        });
    }

    private static string Time(DateTimeOffset at) => at.ToString(Round, CultureInfo.InvariantCulture);
}
