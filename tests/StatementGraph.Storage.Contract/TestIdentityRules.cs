using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract;

/// <summary>
/// Small rules for tests: names that end in the same word are one person's, unless the authority knows two or their countries differ.
/// Likeness is no equivalence: a name without a country is alike two that are not alike.
/// </summary>
public sealed class TestIdentityRules : IIdentityRules
{
    private static readonly Dictionary<string, string> Latin = new(StringComparer.Ordinal) { ["وصالی"] = "vesali" };

    /// <inheritdoc/>
    public IReadOnlyList<string> Blocks(IdentitySignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return [.. signature.Names.Select(Last).Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IdentityMatch Compare(IdentitySignature one, IdentitySignature other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.IsKnown && other.IsKnown && one.Stated != other.Stated) return new IdentityMatch(IdentityVerdict.Different, true, 0, "the authority knows two");
        if (!one.Names.Select(Last).Intersect(other.Names.Select(Last)).Any()) return new IdentityMatch(IdentityVerdict.Different, true, 0, "the names differ");
        var score = one.Names.Intersect(other.Names).Any() ? 1 : 0.9;
        return one.Countries.Count > 0 && other.Countries.Count > 0 && !one.Countries.Intersect(other.Countries).Any()
            ? new IdentityMatch(IdentityVerdict.Unsure, true, score, "the countries differ")
            : new IdentityMatch(IdentityVerdict.Same, false, score, "the names end alike");
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> BlocksOf(string word) => [Last(word)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Alike(string word, IReadOnlyCollection<string> names) =>
        [.. names.SelectMany(name => name.Split(' ')).Where(other => other != word && Last(other) == Last(word)).Distinct().Order(StringComparer.Ordinal)];

    private static string Last(string name) => name.Split(' ')[^1] is var last && Latin.TryGetValue(last, out var latin) ? latin : last;
}
