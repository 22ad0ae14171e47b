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
            foreach (var name in official.Names.Where(n => n.Language == code).Select(n => n.Name))
            {
                var cut = name.IndexOf(' ', StringComparison.Ordinal);
                if (cut < 0)
                    continue;
                Lexicon.Add("officials", official.Id, "official-name", name);
                var key = SearchFolding.Instance.Key(name[..cut]).Replace(" ", "", StringComparison.Ordinal) + " " + SearchFolding.Instance.Key(name[(name.LastIndexOf(' ') + 1)..]);
                var bearers = firstAndLast.TryGetValue(key, out var known) ? known : [];
                if (!bearers.Contains(official.Id))
                    firstAndLast[key] = [.. bearers, official.Id];
                var family = name[(name.LastIndexOf(' ') + 1)..];
                if (family.Length > 3)
                    (families.TryGetValue(family, out var ids) ? ids : families[family] = new SortedSet<string>(StringComparer.Ordinal)).Add(official.Id);
            }
        }

        foreach (var (family, ids) in families)
            Lexicon.Add("officials", string.Join(' ', ids), "surname", family);
    }
}
