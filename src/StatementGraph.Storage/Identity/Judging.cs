using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>Makes judgements and takes them back, inside one writing transaction.</summary>
internal sealed class Judging(IIdentityTables tables, IdentityStep step)
{
    /// <summary>Makes one.</summary>
    /// <returns>The judgement, and whose official changed, with the one before.</returns>
    /// <exception cref="ArgumentException">Nobody has one of the ids, or they are the same signature.</exception>
    public async Task<(Judgement Judgement, IReadOnlyList<SignatureRow> Changed)> JudgeAsync(
        JudgementKind kind, string one, string other, string who, DateTimeOffset when, string why)
    {
        var (ones, others) = (await FindAsync(one).ConfigureAwait(false), await FindAsync(other).ConfigureAwait(false));
        var isOne = ones[0].OfficialId == others[0].OfficialId;
        var known = await tables.JudgementsAsync().ConfigureAwait(false);
        // Who is one official is told apart by the ids that were asked for; who are two, by all that each of them is.
        var judgement = new Judgement(JudgementForm.Id(known.Count + 1), kind, isOne || kind == JudgementKind.Merge ? [Anchor(one, ones)] : All(ones, others),
            isOne || kind == JudgementKind.Merge ? [Anchor(other, others)] : All(others, ones), who, when, why, null, null);
        if (judgement.One.Intersect(judgement.Other, StringComparer.Ordinal).Any()) throw new ArgumentException($"'{one}' and '{other}' are the same: name two of its members.");
        return (judgement, await SetAsync(judgement).ConfigureAwait(false));
    }

    /// <summary>Takes one back.</summary>
    /// <exception cref="ArgumentException">There is none that stands.</exception>
    public async Task<(Judgement Judgement, IReadOnlyList<SignatureRow> Changed)> UndoAsync(string id, string who, DateTimeOffset when)
    {
        var known = (await tables.JudgementsAsync().ConfigureAwait(false)).FirstOrDefault(one => one.Id == id)
            ?? throw new ArgumentException($"There is no judgement '{id}'.");
        if (!known.Stands) throw new ArgumentException($"The judgement '{id}' was taken back already.");
        var undone = known with { UndoneBy = who, UndoneAt = when };
        return (undone, await SetAsync(undone).ConfigureAwait(false));
    }

    /// <summary>Takes over judgements of another store.</summary>
    /// <exception cref="ArgumentException">There is another judgement under one of the ids.</exception>
    public async Task<IReadOnlyList<SignatureRow>> RestoreAsync(IReadOnlyList<Judgement> judgements)
    {
        var known = (await tables.JudgementsAsync().ConfigureAwait(false)).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var seeds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var judgement in judgements)
        {
            if (known.TryGetValue(judgement.Id, out var there) && (there.When != judgement.When || there.Why != judgement.Why))
                throw new ArgumentException($"There is another judgement '{judgement.Id}' already.");
            if (there is not null && (!there.Stands || judgement.Stands)) continue;
            await tables.SetAsync(judgement).ConfigureAwait(false);
            seeds.UnionWith(await SeedsAsync(judgement).ConfigureAwait(false));
        }
        return await step.RenewAsync(seeds).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<SignatureRow>> SetAsync(Judgement judgement)
    {
        await tables.SetAsync(judgement).ConfigureAwait(false);
        return await step.RenewAsync(await SeedsAsync(judgement).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task<IReadOnlyCollection<string>> SeedsAsync(Judgement judgement) =>
        [.. (await tables.ByIdAsync([.. judgement.One, .. judgement.Other]).ConfigureAwait(false)).Select(row => row.Signature.Key)];

    private async Task<IReadOnlyList<SignatureRow>> FindAsync(string id)
    {
        var rows = await tables.ByOfficialAsync([id]).ConfigureAwait(false);
        if (rows.Count == 0 && await tables.ByIdAsync([id]).ConfigureAwait(false) is { Count: > 0 } stated)
            rows = await tables.ByOfficialAsync([stated.MinBy(row => row.Signature.Key, StringComparer.Ordinal)!.OfficialId]).ConfigureAwait(false);
        return rows.Count > 0 ? [.. rows.OrderBy(row => row.Signature.Key, StringComparer.Ordinal)] : throw new ArgumentException($"Nobody has the id '{id}'.");
    }

    // The id as it was asked for where an article states it; else the one that the official is called by.
    private static string Anchor(string asked, IReadOnlyList<SignatureRow> rows) =>
        rows.Any(row => row.Signature.Stated == asked || row.Own == asked) ? asked : rows[0].OfficialId;

    // A stated id that both have stands for one of them only: the own ids tell them apart.
    private static List<string> All(IReadOnlyList<SignatureRow> rows, IReadOnlyList<SignatureRow> others)
    {
        var shared = others.Select(row => row.Signature.Stated).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(row => shared.Contains(row.Signature.Stated) ? row.Own : row.Signature.Stated).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
