namespace StatementGraph.Identity;

/// <summary>
/// Names the blocks in which spellings of a name are looked for, so that a new name is compared with the few that sound like it and not with
/// all. A block is the family name beside one other word, each by its first firm consonants: those that every script writes.
/// </summary>
public static class NameBlocks
{
    /// <summary>How many consonants of a word are looked at.</summary>
    private const int Firm = 2;

    // Letters that scripts write for one another are one class; v and w are passed over, since a letter that also writes vowels writes them.
    private const Sounds Passed = Sounds.A | Sounds.E | Sounds.I | Sounds.O | Sounds.U | Sounds.H | Sounds.Y | Sounds.W | Sounds.V;

    private static readonly (Sounds Sounds, char Class)[] Classes =
    [
        (Sounds.M, 'm'), (Sounds.N, 'n'), (Sounds.L, 'l'), (Sounds.R, 'r'),
        (Sounds.T | Sounds.D | Sounds.S | Sounds.Z | Sounds.Sh | Sounds.Zh | Sounds.C | Sounds.J, 't'),
        (Sounds.K | Sounds.G | Sounds.Q | Sounds.Gh | Sounds.Kh, 'k'), (Sounds.P | Sounds.B | Sounds.F, 'b'),
    ];

    /// <summary>How many kinds of consonants are told apart.</summary>
    internal static int Kinds => Classes.Length;

    /// <summary>Which kinds sounds may be of.</summary>
    internal static List<int> KindsOf(Sounds sounds) => [.. Enumerable.Range(0, Classes.Length).Where(i => (Classes[i].Sounds & sounds) != 0)];

    /// <summary>The blocks of a name, each once, in ordinal order; none for a name without letters.</summary>
    /// <param name="name">A name in any script.</param>
    public static IReadOnlyList<string> Of(string name)
    {
        var parts = SpelledName.Parse(name).Parts.Where(part => !part.IsLoose).Select(Keys).ToList();
        if (parts.Count == 0) return [];
        if (parts.Count == 1) return [.. parts[0].Order(StringComparer.Ordinal)];
        // Either end may be the family name.
        var pairs = parts.SkipLast(1).SelectMany(part => Pairs(part, parts[^1])).Concat(parts.Skip(1).SelectMany(part => Pairs(parts[0], part)));
        return [.. pairs.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The blocks of all names that may have a word like this one: it alone, and beside any other.</summary>
    /// <param name="word">A word in any script.</param>
    public static IReadOnlyList<string> With(string word)
    {
        var keys = SpelledName.Parse(word).Parts.Where(part => !part.IsLoose).SelectMany(Keys).ToHashSet(StringComparer.Ordinal);
        return [.. keys.Concat(Pairs(keys, AllKeys)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static readonly HashSet<string> AllKeys = [.. Classes.SelectMany(one => Classes.Where(other => other != one), (one, other) => $"{one.Class}{other.Class}")
        .Concat(Classes.Select(one => $"{one.Class}")).Append("")];

    private static IEnumerable<string> Pairs(HashSet<string> some, HashSet<string> others) =>
        some.SelectMany(one => others.Select(other => string.CompareOrdinal(one, other) < 0 ? $"{one}+{other}" : $"{other}+{one}"));

    private static HashSet<string> Keys(NamePart part)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phones in part.Spellings)
        {
            List<string> open = [""];
            foreach (var phone in phones)
            {
                if (phone.IsVowel || (phone.Sounds & ~Passed) == 0) continue;
                var letters = Classes.Where(one => (one.Sounds & phone.Sounds) != 0).Select(one => (char?)one.Class).ToList();
                // What a spelling may leave out, or take for a vowel, is looked for with and without.
                if (phone.IsWeak || (phone.Sounds & Passed) != 0) letters.Add(null);
                open = [.. open.SelectMany(key => letters.Select(letter => letter is null || key.Length == Firm || (key.Length > 0 && key[^1] == letter) ? key : key + letter)).Distinct(StringComparer.Ordinal).Take(6)];
            }
            keys.UnionWith(open);
        }
        return keys;
    }
}
