using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Neo4j.Identity;

namespace StatementGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<OfficialIdentity?>> IdentitiesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        AskAsync(officialIds, async session =>
        {
            var answers = new IdentityAnswers(new IdentityTables(session.RunAsync), rules);
            var identities = new List<OfficialIdentity?>(officialIds.Count);
            foreach (var id in officialIds) identities.Add(await answers.OfAsync(id).ConfigureAwait(false));
            return (IReadOnlyList<OfficialIdentity?>)identities;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<IdentityProposal>> ProposalsAsync(int most, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(async session =>
        {
            var tables = new IdentityTables(session.RunAsync);
            return await new IdentityAnswers(tables, rules).ProposalsAsync(await tables.LikelyAsync(most).ConfigureAwait(false)).ConfigureAwait(false);
        }, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(session => new IdentityTables(session.RunAsync).JudgementsAsync(), cancellation);
    }

    private Task<IReadOnlyList<SignatureRow>> InBlocksAsync(IReadOnlyCollection<string> blocks, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        return server.ReadAsync(session => new IdentityTables(session.RunAsync).InBlocksAsync(blocks), cancellation);
    }

    /// <inheritdoc/>
    public Task<JudgementOutcome> JudgeAsync(JudgementKind kind, string one, string other, string who, DateTimeOffset at, string why, CancellationToken cancellation) =>
        WriteAsync(() => writer.JudgeAsync(judging => judging.JudgeAsync(kind, one, other, who, at, why), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<JudgementOutcome> UndoAsync(string judgementId, string who, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(() => writer.JudgeAsync(judging => judging.UndoAsync(judgementId, who, at), cancellation), cancellation);

    /// <inheritdoc/>
    public Task RestoreAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellation) =>
        WriteAsync(() => writer.RestoreAsync(judgements, cancellation), cancellation);
}
