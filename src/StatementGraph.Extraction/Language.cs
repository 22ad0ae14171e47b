using StatementGraph.Extraction.Matching;
using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Rules;
using StatementGraph.Languages;

namespace StatementGraph.Extraction;

/// <summary>What is needed to read one language: its lexicon with the officials' names in its script, and its rules.</summary>
public sealed class Language
{
    private Language(string code, Authority authority, OfficialKeys keys)
    {
        Lexicon = LanguageLexicon.Load(code);
        Rules = RuleBook.Load(code);
        Claims = new RuleIndex(Rules.Claims);
        Meetings = new RuleIndex(Rules.Meetings);
        Names = new NameIndex(authority, code, keys);
        AddNames(code, authority);
        Words = new WordWalks(Lexicon);
    }

    // Whoever holds one of these is known by the family name alone, wherever it stands.
    private static readonly HashSet<string> Prominent = new(StringComparer.Ordinal)
    {
        "president", "prime-minister", "foreign-minister", "supreme-leader", "chancellor", "secretary-general", "vice-president", "crown-prince",
    };

    /// <summary>Words.</summary>
    public LanguageLexicon Lexicon { get; }

    /// <summary>What the lexicon has for each word.</summary>
    public WordWalks Words { get; }

    /// <summary>Rules.</summary>
    public RuleBook Rules { get; }

    /// <summary>The rules of claims by cue.</summary>
    public RuleIndex Claims { get; }

    /// <summary>The rules of meetings by cue.</summary>
    public RuleIndex Meetings { get; }

    /// <summary>Officials by their names.</summary>
    public NameIndex Names { get; }

    /// <summary>Reads a language's data.</summary>
    /// <exception cref="LexiconException">A file is missing or wrong.</exception>
    public static Language Load(string code, Authority authority, OfficialKeys keys)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return new Language(code, authority, keys);
    }

    // Full names name one official; a family name alone is kept with everybody who bears it.
    private void AddNames(string code, Authority authority)
    {
        var families = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var official in authority.Officials.Values.OrderBy(o => o.Id, StringComparer.Ordinal))
        {
            foreach (var name in official.Names.Where(n => n.Language == code).Select(n => n.Name))
            {
                if (!name.Contains(' ', StringComparison.Ordinal))
                    continue;
                Lexicon.Add("officials", official.Id, "official-name", name);
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
}
