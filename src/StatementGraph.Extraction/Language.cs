using StatementGraph.Extraction.Rules;
using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction;

/// <summary>What is needed to read one language: its lexicon with the officials' names in its script, and its rules.</summary>
public sealed class Language
{
    private Language(string code, Authority authority)
    {
        Lexicon = LanguageLexicon.Load(code);
        Rules = RuleBook.Load(code);
        Claims = new RuleIndex(Rules.Claims);
        Meetings = new RuleIndex(Rules.Meetings);
        AddNames(code, authority);
    }

    // Whoever holds one of these is known by the family name alone, wherever it stands.
    private static readonly HashSet<string> Prominent = new(StringComparer.Ordinal)
    {
        "president", "prime-minister", "foreign-minister", "supreme-leader", "chancellor", "secretary-general", "vice-president", "crown-prince",
    };

    /// <summary>Words.</summary>
    public LanguageLexicon Lexicon { get; }

    /// <summary>Rules.</summary>
    public RuleBook Rules { get; }

    /// <summary>The rules of claims by cue.</summary>
    public RuleIndex Claims { get; }

    /// <summary>The rules of meetings by cue.</summary>
    public RuleIndex Meetings { get; }

    /// <summary>Officials by the folded first and last word of their names, separated by a space.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FirstAndLast => firstAndLast;

    /// <summary>Officials by the folded first word of their names and the <see cref="Skeleton"/> of the rest, separated by a space; names of both languages in Arabic script.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> BySkeleton => bySkeleton;

    private readonly Dictionary<string, IReadOnlyList<string>> bySkeleton = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> firstAndLast = new(StringComparer.Ordinal);

    /// <summary>Reads a language's data.</summary>
    /// <exception cref="LexiconException">A file is missing or wrong.</exception>
    public static Language Load(string code, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return new Language(code, authority);
    }

    // Full names name one official; a family name alone is kept with everybody who bears it.
    private void AddNames(string code, Authority authority)
    {
        var families = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var official in authority.Officials.Values.OrderBy(o => o.Id, StringComparer.Ordinal))
        {
            foreach (var name in official.Names.Where(n => n.Language is "fa" or "ar").Select(n => n.Name).Where(n => n.Contains(' ', StringComparison.Ordinal)))
            {
                var space = name.IndexOf(' ', StringComparison.Ordinal);
                Bear(bySkeleton, SearchFolding.Instance.Key(name[..space]).Replace(" ", "", StringComparison.Ordinal) + " " + Skeleton.Of(SearchFolding.Instance.Key(name[(space + 1)..])), official.Id);
            }

            foreach (var name in official.Names.Where(n => n.Language == code).Select(n => n.Name))
            {
                var cut = name.IndexOf(' ', StringComparison.Ordinal);
                if (cut < 0)
                    continue;
                Lexicon.Add("officials", official.Id, "official-name", name);
                var key = SearchFolding.Instance.Key(name[..cut]).Replace(" ", "", StringComparison.Ordinal) + " " + SearchFolding.Instance.Key(name[(name.LastIndexOf(' ') + 1)..]);
                Bear(firstAndLast, key, official.Id);
                var family = name[(name.LastIndexOf(' ') + 1)..];
                if (family.Length > 3)
                    (families.TryGetValue(family, out var ids) ? ids : families[family] = new SortedSet<string>(StringComparer.Ordinal)).Add(official.Id);
            }
        }

        foreach (var (family, ids) in families)
        {
            Lexicon.Add("officials", string.Join(' ', ids), "surname", family);
            if (ids.Count == 1 && family.Length > 4 && authority.Officials[ids.Min!].Occupancies.Any(o => Prominent.Contains(o.Position)))
                Lexicon.Add("officials", ids.Min!, "prominent", family);
        }
    }

    private static void Bear(Dictionary<string, IReadOnlyList<string>> index, string key, string official)
    {
        var bearers = index.TryGetValue(key, out var known) ? known : [];
        if (!bearers.Contains(official))
            index[key] = [.. bearers, official];
    }
}
