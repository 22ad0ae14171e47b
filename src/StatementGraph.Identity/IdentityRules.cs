using System.Collections.Concurrent;
using System.Globalization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Identity;

/// <summary>
/// Which signatures are one official: by how their names sound in any script, by the countries of their offices, and by what the authority
/// knows. Pure; safe for concurrent use.
/// </summary>
public sealed class IdentityRules : IIdentityRules
{
    /// <summary>Keeps memory flat: the next names are compared anew.</summary>
    private const int MostKept = 20_000;

    private static readonly NameMatch Differing = new(NameVerdict.Different, 0, [], ["the names differ"]);

    // Codes of organisations, beside which an office of a country is no contradiction.
    private static readonly string[] Organisations = ["UN", "EU"];

    private readonly ConcurrentDictionary<(string, string), NameMatch> matches = [];
    private readonly ConcurrentDictionary<string, (SpelledName Name, NameLetters Letters)> spelled = new(StringComparer.Ordinal);

    /// <summary>The rules.</summary>
    public static IdentityRules Default { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Blocks(IdentitySignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return [.. signature.Names.SelectMany(NameBlocks.Of).Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IdentityMatch Compare(IdentitySignature one, IdentitySignature other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.IsKnown && other.IsKnown) return new IdentityMatch(IdentityVerdict.Different, true, 0, "the authority knows them as two");
        var names = Best(one, other);
        if (names.Verdict == NameVerdict.Different) return new IdentityMatch(IdentityVerdict.Different, true, 0, "the names differ");
        var reason = string.Join("; ", names.Reasons);
        if (AreForeign(one.Countries, other.Countries))
            return new IdentityMatch(IdentityVerdict.Unsure, true, names.Score, $"{reason}; but the offices are of {string.Join(", ", one.Countries)} and of {string.Join(", ", other.Countries)}");
        return names.Verdict == NameVerdict.Same && !IsOneWord(one) && !IsOneWord(other)
            ? new IdentityMatch(IdentityVerdict.Same, false, names.Score, reason)
            : new IdentityMatch(IdentityVerdict.Unsure, false, names.Score, names.Verdict == NameVerdict.Same ? $"{reason}; but it is one word, which many share" : reason);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> BlocksOf(string word) => NameBlocks.With(word);

    /// <inheritdoc/>
    public IReadOnlyList<string> Alike(string word, IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(other => other != word)
            .Distinct(StringComparer.Ordinal).Where(other => Match(word, other).Verdict == NameVerdict.Same).Order(StringComparer.Ordinal)];
    }

    // One word names a family, which is weak evidence.
    private static bool IsOneWord(IdentitySignature signature) => !signature.IsKnown && !signature.Names[0].Contains(' ', StringComparison.Ordinal);

    private static bool AreForeign(IReadOnlyList<string> some, IReadOnlyList<string> others) => some.Count > 0 && others.Count > 0
        && !some.Any(one => others.Contains(one, StringComparer.Ordinal) || IsOrganisation(one)) && !others.Any(IsOrganisation);

    private static bool IsOrganisation(string code) => code.Length != 2 || Organisations.Contains(code, StringComparer.Ordinal);

    private NameMatch Best(IdentitySignature one, IdentitySignature other) => one.Names
        .SelectMany(name => other.Names.Select(with => Match(name, with)))
        .OrderBy(match => match.Verdict switch { NameVerdict.Same => 0, NameVerdict.Unsure => 1, _ => 2 }).ThenByDescending(match => match.Score)
        .ThenBy(match => match.Reasons[^1], StringComparer.Ordinal).First();

    // In the order of the names, so that the reason reads the same whichever comes first.
    private NameMatch Match(string one, string other)
    {
        if (one == other) return new NameMatch(NameVerdict.Same, 1, [], [string.Create(CultureInfo.InvariantCulture, $"the same name: {one}")]);
        var pair = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (matches.TryGetValue(pair, out var known)) return known;
        if (matches.Count >= MostKept) matches.Clear();
        var (first, second) = (Spelled(pair.Item1), Spelled(pair.Item2));
        if (!NameLetters.MayMatch(first.Letters, second.Letters)) return Differing;
        var match = NameMatcher.Match(first.Name, second.Name, isQuiet: true);
        return matches[pair] = match.Verdict == NameVerdict.Different ? Differing : match with { Words = [] };
    }

    private (SpelledName Name, NameLetters Letters) Spelled(string name)
    {
        if (spelled.TryGetValue(name, out var known)) return known;
        if (spelled.Count >= MostKept) spelled.Clear();
        var parsed = SpelledName.Parse(name);
        return spelled[name] = (parsed, new NameLetters(parsed));
    }
}
