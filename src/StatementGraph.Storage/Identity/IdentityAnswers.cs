using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>Tells why an official is one.</summary>
internal sealed class IdentityAnswers(IIdentityTables tables, IIdentityRules? rules)
{
    /// <summary>The identity of an official; null where nobody has the id.</summary>
    public async Task<OfficialIdentity?> OfAsync(string officialId)
    {
        var rows = (await tables.ByOfficialAsync([officialId]).ConfigureAwait(false)).OrderBy(row => row.Signature.Key, StringComparer.Ordinal).ToList();
        if (rows.Count == 0) return null;
        var ids = rows.SelectMany(row => new[] { row.Signature.Stated, row.Own }).ToHashSet(StringComparer.Ordinal);
        var all = await tables.JudgementsAsync().ConfigureAwait(false);
        var judgements = all.Where(one => one.One.Concat(one.Other).Any(ids.Contains)).ToList();
        var pairs = await tables.PairsAsync([.. rows.Select(row => row.Signature.Key)]).ConfigureAwait(false);
        return new OfficialIdentity(officialId, [.. rows.Select(row => Member(row, rows, judgements))], judgements,
            await ProposalsAsync(pairs, all).ConfigureAwait(false));
    }

    /// <summary>The pairs of two officials whom nobody keeps apart, each two once with their likeliest pair: the likeliest first, then by ids.</summary>
    public async Task<IReadOnlyList<IdentityProposal>> ProposalsAsync(IReadOnlyList<SignaturePair> pairs) =>
        await ProposalsAsync(pairs, await tables.JudgementsAsync().ConfigureAwait(false)).ConfigureAwait(false);

    private async Task<IReadOnlyList<IdentityProposal>> ProposalsAsync(IReadOnlyList<SignaturePair> pairs, IReadOnlyList<Judgement> judgements)
    {
        var rows = (await tables.ByKeyAsync([.. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct(StringComparer.Ordinal)]).ConfigureAwait(false))
            .ToDictionary(row => row.Signature.Key, StringComparer.Ordinal);
        var apart = judgements.Where(one => one.Stands && one.Kind == JudgementKind.KeepApart).ToList();
        return
        [
            .. pairs.Where(pair => rows[pair.One].OfficialId != rows[pair.Other].OfficialId && !apart.Exists(one => Decides(one, rows[pair.One], rows[pair.Other])))
                .Select(pair => Proposal(rows[pair.One], rows[pair.Other], pair.Match))
                .OrderByDescending(one => one.Score).ThenBy(one => one.OneId, StringComparer.Ordinal).ThenBy(one => one.OtherId, StringComparer.Ordinal)
                .ThenBy(one => one.OneName, StringComparer.Ordinal).ThenBy(one => one.OtherName, StringComparer.Ordinal)
                .DistinctBy(one => (one.OneId, one.OtherId)),
        ];
    }

    private static bool Decides(Judgement judgement, SignatureRow one, SignatureRow other) =>
        (Names(judgement.One, one) && Names(judgement.Other, other)) || (Names(judgement.One, other) && Names(judgement.Other, one));

    private static bool Names(IReadOnlyList<string> ids, SignatureRow row) => ids.Any(id => id == row.Signature.Stated || id == row.Own || id == row.OfficialId);

    private static IdentityProposal Proposal(SignatureRow one, SignatureRow other, IdentityMatch match) =>
        string.CompareOrdinal(one.OfficialId, other.OfficialId) < 0
            ? new IdentityProposal(one.OfficialId, other.OfficialId, one.Signature.Names[0], other.Signature.Names[0], match.Score, match.Reason)
            : new IdentityProposal(other.OfficialId, one.OfficialId, other.Signature.Names[0], one.Signature.Names[0], match.Score, match.Reason);

    private IdentityMember Member(SignatureRow row, List<SignatureRow> rows, List<Judgement> judgements)
    {
        var signature = row.Signature;
        if (ReferenceEquals(row, rows[0])) return new IdentityMember(signature.Stated, signature.Names[0], signature.Countries, 1, "the first of them");
        var best = rows.Where(other => !ReferenceEquals(other, row)).Select(other => Clusters.Compare(signature, other.Signature, rules))
            .OrderBy(match => match.Verdict).ThenByDescending(match => match.Score).First();
        var judged = judgements.LastOrDefault(one => one.Stands && one.Kind == JudgementKind.Merge
            && (one.One.Concat(one.Other).Contains(signature.Stated, StringComparer.Ordinal) || one.One.Concat(one.Other).Contains(row.Own, StringComparer.Ordinal)));
        var reason = best.Verdict != IdentityVerdict.Same && judged is not null ? $"judged by {judged.Who} ({judged.Id}): {judged.Why}" : best.Reason;
        return new IdentityMember(signature.Stated, signature.Names[0], signature.Countries, best.Score, reason);
    }
}
