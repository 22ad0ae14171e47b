using System.Collections.Immutable;
using StatementGraph.Text;

namespace StatementGraph.Languages;

/// <summary>Everything that one language's files say about words, in one matcher. Immutable once built; safe for concurrent use.</summary>
public sealed class LanguageLexicon
{
    /// <summary>The files that each language has, in the order in which they are read.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["words", "cues", "meetings", "countries", "positions", "honorifics", "organisations", "given-names", "agencies", "topics"];

    private readonly List<LexiconEntry> entries = [];

    private LanguageLexicon(string language)
    {
        Language = language;
        var conjugation = new Conjugation(LexiconFile.Read($"{language}/verbs.tsv"), LexiconFile.Read($"{language}/conjugation.tsv"));
        foreach (var file in Files)
        {
            foreach (var row in LexiconFile.Read($"{language}/{file}.tsv"))
                AddRow(file, row, conjugation);
        }

        foreach (var person in conjugation.Classes)
        {
            var entry = Entry("verbs", person, [person, "verb"], person);
            foreach (var infinitive in conjugation.Infinitives)
            {
                foreach (var form in conjugation.Forms(infinitive, person))
                    Trie.Add(form, entry);
            }
        }

        var affixes = LexiconFile.Read($"{language}/affixes.tsv");
        Prefixes = [.. Affixes(affixes, "prefix")];
        Suffixes = [.. Affixes(affixes, "suffix")];
    }

    /// <summary>BCP 47.</summary>
    public string Language { get; }

    /// <summary>Finds the phrases; its values are places in <see cref="Entries"/>.</summary>
    public PhraseTrie Trie { get; } = new();

    /// <summary>What each phrase means.</summary>
    public IReadOnlyList<LexiconEntry> Entries => entries;

    /// <summary>What the phrase with a value means.</summary>
    public LexiconEntry EntryOf(int value) => entries[value];

    /// <summary>What may stand before a phrase, longest first.</summary>
    public ImmutableArray<Affix> Prefixes { get; }

    /// <summary>What may stand behind a phrase, longest first.</summary>
    public ImmutableArray<Affix> Suffixes { get; }

    /// <summary>Reads a language's files.</summary>
    /// <param name="language">BCP 47; a folder of that name under <c>Data</c>.</param>
    /// <exception cref="LexiconException">A file is missing or wrong.</exception>
    public static LanguageLexicon Load(string language) => new(language);

    /// <summary>Adds a phrase that stands in no lexicon file, such as an official's name.</summary>
    /// <param name="lexicon">Where it comes from.</param>
    /// <param name="id">What it stands for.</param>
    /// <param name="class">What sort of phrase it is.</param>
    /// <param name="form">How it is written.</param>
    public void Add(string lexicon, string id, string @class, string form) => Trie.Add(form, Entry(lexicon, id, [@class], form));

    private void AddRow(string file, LexiconRow row, Conjugation conjugation)
    {
        var classes = row.Class.Split('+');
        foreach (var form in row.Forms)
        {
            var byTense = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (tense, spelling) in conjugation.Expand(row, form))
            {
                if (!byTense.TryGetValue(tense, out var entry))
                    byTense[tense] = entry = Entry(file, row.Id, tense.Length == 0 ? classes : [.. classes, .. tense.Split('+')], form);
                Trie.Add(spelling, entry);
            }
        }
    }

    private int Entry(string lexicon, string id, IReadOnlyList<string> classes, string form)
    {
        entries.Add(new LexiconEntry(lexicon, id, classes, form));
        return entries.Count - 1;
    }

    private static List<Affix> Affixes(IEnumerable<LexiconRow> rows, string @class) =>
        rows.Where(r => r.Class == @class)
            .SelectMany(r => r.Forms.Select(f => (r.Id, Parts: f.Split('>'))))
            .Select(a => new Affix(a.Id, SearchFolding.Instance.Key(a.Parts[0]), a.Parts.Length > 1 ? SearchFolding.Instance.Key(a.Parts[1]) : ""))
            .OrderByDescending(a => a.Letters.Length).ThenBy(a => a.Letters, StringComparer.Ordinal)
            .ToList();
}
