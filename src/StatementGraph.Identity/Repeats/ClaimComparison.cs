using StatementGraph.Model.Graph;

namespace StatementGraph.Identity.Repeats;

/// <summary>Puts what the sides of a meeting report beside one another: claims that are one statement, or contradict one another, together.</summary>
internal static class ClaimComparison
{
    /// <inheritdoc cref="IClaimRepeats.Compare"/>
    public static IReadOnlyList<ComparedClaims> Of(IReadOnlyList<IReadOnlyList<ClaimRecord>> sides, IReadOnlyDictionary<string, string> languages)
    {
        var told = sides.SelectMany((claims, side) => claims.Select(claim => new Told(side, new TellingOfClaim(claim, languages[claim.ArticleId])))).ToList();
        var groups = told.Select(one => new Group([one])).ToList();
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count; j++)
                Join(groups, told[i], told[j]);
        return [.. groups.Distinct().Select(Compared)];
    }

    private static void Join(List<Group> groups, Told one, Told other)
    {
        var contradiction = one.Side == other.Side ? null : ClaimContradiction.Of(one.Telling, other.Telling);
        var likeness = contradiction ?? ClaimLikeness.Of(one.Telling, other.Telling)?.Reason;
        if (likeness is null) return;
        var (kept, gone) = (groups.Find(group => group.Has(one))!, groups.Find(group => group.Has(other))!);
        kept.Contradiction ??= gone.Contradiction ?? contradiction;
        if (one.Side != other.Side) kept.Agreement ??= gone.Agreement ?? likeness;
        if (ReferenceEquals(kept, gone)) return;
        kept.Claims.AddRange(gone.Claims);
        for (var i = 0; i < groups.Count; i++)
            if (ReferenceEquals(groups[i], gone)) groups[i] = kept;
    }

    private static ComparedClaims Compared(Group group)
    {
        IReadOnlyList<ClaimRecord> claims = [.. group.Claims.OrderBy(one => one.Side).Select(one => one.Telling.Claim)];
        if (group.Contradiction is { } contradiction) return new(ClaimAgreement.Contradicting, claims, contradiction);
        return group.Agreement is { } agreement
            ? new(ClaimAgreement.Both, claims, agreement)
            : new(ClaimAgreement.OnlyOne, claims, "nothing shows that another side reports it");
    }

    private sealed record Told(int Side, TellingOfClaim Telling);

    private sealed class Group(List<Told> claims)
    {
        public List<Told> Claims { get; } = claims;

        public string? Contradiction { get; set; }

        public string? Agreement { get; set; }

        public bool Has(Told one) => Claims.Contains(one);
    }
}
