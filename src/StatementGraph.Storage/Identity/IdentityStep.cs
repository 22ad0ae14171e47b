using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;

namespace StatementGraph.Storage.Identity;

/// <summary>
/// Keeps the signatures, their likenesses and the officials that follow in step with the articles, inside one writing transaction. The work
/// depends on the signatures that come or go and on those alike them, not on the graph.
/// </summary>
internal sealed class IdentityStep(IIdentityTables tables, IIdentityRules? rules)
{
    /// <summary>Articles come and others have gone.</summary>
    /// <param name="coming">Articles whose rows are not there yet.</param>
    /// <param name="gone">Keys of signatures of articles whose rows were removed.</param>
    /// <returns>Whose official changed, of those that were there before.</returns>
    public async Task<IReadOnlyList<SignatureRow>> RunAsync(IReadOnlyList<PreparedArticle> coming, IReadOnlyCollection<string> gone)
    {
        var wanted = new Dictionary<string, IdentitySignature>(StringComparer.Ordinal);
        foreach (var signature in coming.SelectMany(article => article.Signatures)) wanted[signature.Key] = signature;
        var there = await tables.OfficialsAsync(wanted.Keys).ConfigureAwait(false);
        var unused = await UnusedAsync(gone, wanted.Keys).ConfigureAwait(false);
        var added = wanted.Values.Where(one => !there.ContainsKey(one.Key)).OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        if (added.Count == 0 && unused.Count == 0) return [];
        var seeds = await RemoveAsync(unused).ConfigureAwait(false);
        await AddAsync(added).ConfigureAwait(false);
        seeds.UnionWith(added.Select(one => one.Key));
        return await RenewAsync(seeds).ConfigureAwait(false);
    }

    /// <summary>Computes the officials of these signatures and of all that hang together with them.</summary>
    /// <returns>Whose official changed, with the one before.</returns>
    public async Task<IReadOnlyList<SignatureRow>> RenewAsync(IReadOnlyCollection<string> seeds)
    {
        var judgements = await tables.JudgementsAsync().ConfigureAwait(false);
        var (region, pairs) = await RegionAsync(seeds, judgements).ConfigureAwait(false);
        var officials = Clusters.Of(region.Values.Select(row => row.Signature), pairs, judgements, rules);
        var changed = region.Values.Where(row => row.OfficialId != officials[row.Signature.Key]).ToList();
        await tables.SetAsync([.. changed.Select(row => row with { OfficialId = officials[row.Signature.Key] })]).ConfigureAwait(false);
        return [.. changed.Where(row => row.OfficialId.Length > 0)];
    }

    /// <summary>Tells articles which official each person in them is.</summary>
    public async Task AssignAsync(IReadOnlyList<ArticleLinks> articles)
    {
        var keys = articles.SelectMany(article => article.Keys).ToHashSet(StringComparer.Ordinal);
        var officials = await tables.OfficialsAsync(keys).ConfigureAwait(false);
        foreach (var article in articles) article.Assign(officials);
    }

    private async Task<IReadOnlyList<string>> UnusedAsync(IReadOnlyCollection<string> gone, IReadOnlyCollection<string> wanted)
    {
        if (gone.Count == 0) return [];
        var unused = await tables.UnusedAsync(gone).ConfigureAwait(false);
        return [.. unused.Except(wanted, StringComparer.Ordinal)];
    }

    // Those that hung together with what goes may fall apart; a stated id that they share may have named them.
    private async Task<HashSet<string>> RemoveAsync(IReadOnlyList<string> unused)
    {
        var seeds = new HashSet<string>(StringComparer.Ordinal);
        if (unused.Count == 0) return seeds;
        var rows = await tables.ByKeyAsync(unused).ConfigureAwait(false);
        foreach (var row in (await tables.ByOfficialAsync([.. rows.Select(row => row.OfficialId)]).ConfigureAwait(false))
            .Concat(await tables.ByIdAsync([.. rows.Select(row => row.Signature.Stated)]).ConfigureAwait(false))) seeds.Add(row.Signature.Key);
        foreach (var pair in await tables.PairsAsync(unused).ConfigureAwait(false)) seeds.UnionWith([pair.One, pair.Other]);
        await tables.RemoveAsync(unused).ConfigureAwait(false);
        seeds.ExceptWith(unused);
        return seeds;
    }

    private async Task AddAsync(List<IdentitySignature> added)
    {
        if (added.Count == 0) return;
        var blocks = added.ToDictionary(one => one.Key, one => rules is not null && Signatures.IsCompared(one) ? rules.Blocks(one) : [], StringComparer.Ordinal);
        await tables.AddAsync([.. added.Select(one => (SignatureRow.Of(one), blocks[one.Key]))]).ConfigureAwait(false);
        if (rules is null) return;
        var pairs = new Dictionary<(string, string), SignaturePair>();
        var likely = await LikelyAsync(added).ConfigureAwait(false);
        foreach (var one in added)
        {
            if (blocks[one.Key].Count == 0) continue;
            foreach (var other in likely.GetValueOrDefault(one.Key) ?? await tables.InBlocksAsync(blocks[one.Key]).ConfigureAwait(false))
            {
                if (other.Signature.Key == one.Key) continue;
                var match = Clusters.Compare(one, other.Signature, rules);
                var pair = SignaturePair.Of(one.Key, other.Signature.Key, match);
                if (match.Verdict != IdentityVerdict.Different) pairs[(pair.One, pair.Other)] = pair;
            }
        }
        await tables.AddAsync([.. pairs.Values]).ConfigureAwait(false);
    }

    // A name that is there already, now with other countries, is like those that the name is like: nobody else need be compared.
    private async Task<Dictionary<string, List<SignatureRow>>> LikelyAsync(List<IdentitySignature> added)
    {
        var fresh = added.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var there = (await tables.ByIdAsync([.. added.Where(one => !one.IsKnown).Select(one => one.Stated).Distinct(StringComparer.Ordinal)]).ConfigureAwait(false))
            .Where(row => !row.Signature.IsKnown).ToLookup(row => row.Signature.Stated, StringComparer.Ordinal);
        var namesakes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in added)
            if (!one.IsKnown && there[one.Stated].FirstOrDefault(row => !fresh.Contains(row.Signature.Key) && row.Signature.Names.SequenceEqual(one.Names, StringComparer.Ordinal)) is { } known)
                namesakes[one.Key] = known.Signature.Key;
        var pairs = await tables.PairsAsync([.. namesakes.Values.Distinct(StringComparer.Ordinal)]).ConfigureAwait(false);
        var partners = pairs.Concat(pairs.Select(pair => new SignaturePair(pair.Other, pair.One, pair.Match))).ToLookup(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);
        var stated = (await tables.ByKeyAsync([.. namesakes.Values.SelectMany(key => partners[key]).Distinct(StringComparer.Ordinal)]).ConfigureAwait(false))
            .ToDictionary(row => row.Signature.Key, row => row.Signature.Stated, StringComparer.Ordinal);
        var rows = (await tables.ByIdAsync([.. stated.Values.Distinct(StringComparer.Ordinal)]).ConfigureAwait(false)).ToLookup(row => row.Signature.Stated, StringComparer.Ordinal);
        return added.Where(one => namesakes.ContainsKey(one.Key)).ToDictionary(one => one.Key, one => partners[namesakes[one.Key]]
            .Select(key => stated[key]).Distinct(StringComparer.Ordinal).SelectMany(id => rows[id]).Concat(there[one.Stated]).DistinctBy(row => row.Signature.Key, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
    }

    private async Task<(SortedDictionary<string, SignatureRow> Rows, List<SignaturePair> Pairs)> RegionAsync(
        IReadOnlyCollection<string> seeds, IReadOnlyList<Judgement> judgements)
    {
        var (region, pairs) = (new SortedDictionary<string, SignatureRow>(StringComparer.Ordinal), new List<SignaturePair>());
        var open = await tables.ByKeyAsync(seeds).ConfigureAwait(false);
        while (open.Count > 0)
        {
            foreach (var row in open) region[row.Signature.Key] = row;
            var keys = open.Select(row => row.Signature.Key).ToHashSet(StringComparer.Ordinal);
            var found = await tables.PairsAsync(keys).ConfigureAwait(false);
            pairs.AddRange(found);
            var near = await NearAsync(open, keys, found, judgements).ConfigureAwait(false);
            open = [.. near.Where(row => !region.ContainsKey(row.Signature.Key)).DistinctBy(row => row.Signature.Key, StringComparer.Ordinal)];
        }
        return (region, pairs);
    }

    private async Task<IEnumerable<SignatureRow>> NearAsync(
        IReadOnlyList<SignatureRow> rows, HashSet<string> keys, IReadOnlyList<SignaturePair> pairs, IReadOnlyList<Judgement> judgements)
    {
        var alike = pairs.Where(pair => pair.Match.Verdict == IdentityVerdict.Same)
            .Select(pair => keys.Contains(pair.One) ? pair.Other : pair.One).ToHashSet(StringComparer.Ordinal);
        var ids = rows.Select(row => row.Signature.Stated).ToHashSet(StringComparer.Ordinal);
        foreach (var judgement in judgements)
        {
            if (!judgement.Stands) continue;
            string[] anchors = [.. judgement.One, .. judgement.Other];
            if (anchors.Any(anchor => ids.Contains(anchor) || rows.Any(row => row.Own == anchor))) ids.UnionWith(anchors);
        }
        return (await tables.ByKeyAsync(alike).ConfigureAwait(false)).Concat(await tables.ByIdAsync(ids).ConfigureAwait(false));
    }
}
