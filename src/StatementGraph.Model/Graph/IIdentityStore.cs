namespace StatementGraph.Model.Graph;

/// <summary>Who is one official: why, and what people decided. The graph is a function of the articles and the judgements that stand.</summary>
public interface IIdentityStore
{
    /// <summary>Why each official is one; null for ids that nobody has.</summary>
    Task<IReadOnlyList<OfficialIdentity?>> IdentitiesAsync(IReadOnlyList<string> officialIds, CancellationToken cancellation);

    /// <summary>Pairs that may be one official and are not, the likeliest first, then by ids; at most so many.</summary>
    Task<IReadOnlyList<IdentityProposal>> ProposalsAsync(int most, CancellationToken cancellation);

    /// <summary>All judgements, undone ones too, the oldest first.</summary>
    Task<IReadOnlyList<Judgement>> JudgementsAsync(CancellationToken cancellation);

    /// <summary>Decides that two are one official, or two. A newer judgement prevails over an older one that contradicts it.</summary>
    /// <param name="kind">One or two.</param>
    /// <param name="one">A canonical official, or an id that articles state.</param>
    /// <param name="other">Another.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="at">When.</param>
    /// <param name="why">Why.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">Nobody has one of the ids, or they can't be told apart.</exception>
    Task<JudgementOutcome> JudgeAsync(JudgementKind kind, string one, string other, string who, DateTimeOffset at, string why, CancellationToken cancellation);

    /// <summary>Takes a judgement back: the graph is then as if it had never been made.</summary>
    /// <exception cref="ArgumentException">There is no such judgement, or it was taken back.</exception>
    Task<JudgementOutcome> UndoAsync(string judgementId, string who, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Takes over the judgements of another store; those that are there already are passed over.</summary>
    /// <exception cref="ArgumentException">The store has another judgement under one of the ids.</exception>
    Task RestoreAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellation);
}
