using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Sqlite.Identity;
using StatementGraph.Storage.Sqlite.Reading;

namespace StatementGraph.Storage.Sqlite;

public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<OfficialIdentity?>> IdentitiesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation) =>
        AskAsync(officialIds, (session, id) => new IdentityAnswers(TablesOf(session), rules).OfAsync(id).GetAwaiter().GetResult(), cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IdentityProposal>> ProposalsAsync(int most, CancellationToken cancellation) =>
        (await AskAsync([most], (session, count) => Proposals(TablesOf(session), count), cancellation).ConfigureAwait(false))[0];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation) =>
        (await AskAsync([0], (session, _) => TablesOf(session).JudgementsAsync().GetAwaiter().GetResult(), cancellation).ConfigureAwait(false))[0];

    /// <inheritdoc/>
    public Task<JudgementOutcome> JudgeAsync(JudgementKind kind, string one, string other, string who, DateTimeOffset at, string why, CancellationToken cancellation) =>
        WriteAsync(graph => graph.Judge(judging => judging.JudgeAsync(kind, one, other, who, at, why), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<JudgementOutcome> UndoAsync(string judgementId, string who, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(graph => graph.Judge(judging => judging.UndoAsync(judgementId, who, at), cancellation), cancellation);

    /// <inheritdoc/>
    public Task RestoreAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellation) =>
        WriteAsync(graph => graph.Restore(judgements, cancellation), cancellation);

    private async Task<IReadOnlyList<SignatureRow>> InBlocksAsync(IReadOnlyCollection<string> blocks, CancellationToken cancellation) =>
        (await AskAsync([blocks], (session, some) => TablesOf(session).InBlocksAsync(some).GetAwaiter().GetResult(), cancellation).ConfigureAwait(false))[0];

    private IReadOnlyList<IdentityProposal> Proposals(IdentityTables tables, int most) =>
        new IdentityAnswers(tables, rules).ProposalsAsync(tables.LikelyAsync(most).GetAwaiter().GetResult()).GetAwaiter().GetResult();

    private static IdentityTables TablesOf(ReadSession session) => new(session.Database, new SignatureCache(session.Database));
}
