using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>
/// Which signatures are one official: a function of the set of signatures and of the judgements that stand, whatever the order in which
/// they came. Judgements come first, the newest before older ones; then the likeliest pairs, unless somebody already in one group
/// conflicts with somebody in the other: a chain of likenesses is no likeness.
/// </summary>
internal sealed class Clusters
{
    private readonly SortedDictionary<string, IdentitySignature> signatures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), IdentityMatch> compared = [];
    private readonly List<(string One, string Other)> apart = [];
    private readonly IIdentityRules? rules;

    private Clusters(IEnumerable<IdentitySignature> all, IEnumerable<SignaturePair> pairs, IIdentityRules? rules)
    {
        this.rules = rules;
        foreach (var pair in pairs) compared[(pair.One, pair.Other)] = pair.Match;
        foreach (var one in all) signatures[one.Key] = one;
        foreach (var key in signatures.Keys) groups[key] = [key];
    }

    /// <summary>The canonical official of each key.</summary>
    /// <param name="all">Signatures: whole groups, with all that is alike them.</param>
    /// <param name="pairs">Every two of them that share a block and are not different.</param>
    /// <param name="judgements">Judgements, in the order of deciding.</param>
    /// <param name="rules">How two are compared; null where equal stated ids alone join.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IEnumerable<IdentitySignature> all, IEnumerable<SignaturePair> pairs, IReadOnlyList<Judgement> judgements, IIdentityRules? rules)
    {
        var clusters = new Clusters(all, pairs, rules);
        foreach (var judgement in judgements.Reverse())
            if (judgement.Stands) clusters.Judge(judgement);
        foreach (var (one, other, _) in clusters.Strong()) clusters.Join(one, other, clusters.Conflict);
        return clusters.Named();
    }

    /// <summary>Compares two of which one is stated like the other, or both are compared at all.</summary>
    public static IdentityMatch Compare(IdentitySignature one, IdentitySignature other, IIdentityRules? rules)
    {
        var isStated = one.Stated == other.Stated;
        if (isStated && (rules is null || one.IsKnown || !Signatures.IsCompared(one))) return new IdentityMatch(IdentityVerdict.Same, false, 1, "the articles state the same official");
        if (rules is null || !Signatures.IsCompared(one) || !Signatures.IsCompared(other)) return new IdentityMatch(IdentityVerdict.Different, true, 0, "they are not compared");
        var match = rules.Compare(one, other);
        // As it is kept.
        return match with { Score = SignaturePair.Rounded(match.Score) };
    }

    private void Judge(Judgement judgement)
    {
        var (ones, others) = (Anchors(judgement.One), Anchors(judgement.Other));
        foreach (var one in ones)
            foreach (var other in others)
                if (judgement.Kind == JudgementKind.Merge) Join(one, other, IsApart);
                else if (!ReferenceEquals(groups[one], groups[other])) apart.Add((one, other));
    }

    // The smallest signature with a stated id stands for it; an own id names one signature.
    private List<string> Anchors(IReadOnlyList<string> ids) =>
    [
        .. ids.Select(id => signatures.Values.FirstOrDefault(one => one.Stated == id) ?? signatures.Values.FirstOrDefault(one => Signatures.OwnId(one) == id))
            .OfType<IdentitySignature>().Select(one => one.Key),
    ];

    // Two that share neither block nor stated id are never looked at: what hangs together must not depend on who else is looked at now.
    private List<(string One, string Other, double Score)> Strong()
    {
        var strong = new List<(string One, string Other, double Score)>();
        foreach (var (one, other) in compared.Keys.Union(Stated()).Where(pair => signatures.ContainsKey(pair.Item1) && signatures.ContainsKey(pair.Item2)).ToList())
            if (Match(one, other) is { Verdict: IdentityVerdict.Same } match) strong.Add((one, other, match.Score));
        var alike = strong.Concat(strong.Select(pair => (One: pair.Other, Other: pair.One, pair.Score))).ToLookup(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);
        var torn = signatures.Keys.Where(key => IsTorn(key, [.. alike[key]])).ToHashSet(StringComparer.Ordinal);
        strong.RemoveAll(pair => torn.Contains(pair.One) || torn.Contains(pair.Other));
        return [.. strong.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.One, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal)];
    }

    private IEnumerable<(string, string)> Stated() => signatures.Values.GroupBy(one => one.Stated, StringComparer.Ordinal)
        .SelectMany(same => same.SelectMany((one, i) => same.Skip(i + 1).Select(other => (one.Key, other.Key))));

    // Who is told without a country may be either of two who are told with different ones: neither is chosen.
    private bool IsTorn(string key, List<string> alike) => signatures[key].Countries.Count == 0
        && alike.Exists(one => alike.Exists(other => string.CompareOrdinal(one, other) < 0 && Match(one, other).Conflicts));

    private void Join(string one, string other, Func<List<string>, List<string>, bool> isRefused)
    {
        var (kept, gone) = (groups[one], groups[other]);
        if (ReferenceEquals(kept, gone) || isRefused(kept, gone)) return;
        kept.AddRange(gone);
        foreach (var key in gone) groups[key] = kept;
    }

    private bool IsApart(List<string> some, List<string> others) => apart.Exists(pair =>
        (some.Contains(pair.One) && others.Contains(pair.Other)) || (some.Contains(pair.Other) && others.Contains(pair.One)));

    private bool Conflict(List<string> some, List<string> others) =>
        IsApart(some, others) || some.Exists(one => others.Exists(other => Match(one, other).Conflicts));

    private IdentityMatch Match(string one, string other)
    {
        var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        return compared.TryGetValue(pair, out var known) ? known : compared[pair] = Compare(signatures[pair.Item1], signatures[pair.Item2], rules);
    }

    // A group is called by the authority's id, else by the smallest stated one; where two groups share it, it is the one's with the smallest signature.
    private Dictionary<string, string> Named()
    {
        var owners = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (key, signature) in signatures) owners.TryAdd(signature.Stated, groups[key]);
        return groups.ToDictionary(one => one.Key, one => Name(one.Value, owners), StringComparer.Ordinal);
    }

    private string Name(List<string> group, Dictionary<string, List<string>> owners) => group.Select(key => signatures[key])
        .Where(one => ReferenceEquals(owners[one.Stated], group))
        .OrderByDescending(one => one.IsKnown).ThenBy(one => Signatures.IsCompared(one) ? 0 : 1).ThenBy(one => one.Stated, StringComparer.Ordinal)
        .Select(one => one.Stated).FirstOrDefault() ?? group.Select(key => Signatures.OwnId(signatures[key])).Min(StringComparer.Ordinal)!;
}
