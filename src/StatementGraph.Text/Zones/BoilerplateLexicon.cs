using System.Runtime.InteropServices;
using StatementGraph.Text.Phrases;

namespace StatementGraph.Text.Zones;

/// <summary>The words that tell the parts of an article from the furniture around it, in one language. Immutable.</summary>
public sealed class BoilerplateLexicon
{
    // A phrase may have several classes: an agency's name may also open the body.
    private readonly PhraseTable<BoilerplateClass>?[] byClass = new PhraseTable<BoilerplateClass>?[Enum.GetValues<BoilerplateClass>().Length];

    /// <summary>Makes a lexicon of phrases, as written, with their classes.</summary>
    public BoilerplateLexicon(IEnumerable<(BoilerplateClass Class, string Phrase)> phrases)
    {
        foreach (var group in phrases.GroupBy(p => p.Class))
            byClass[(int)group.Key] = new PhraseTable<BoilerplateClass>(group.Select(p => (p.Phrase, p.Class)), []);
        ends = PhraseTable<BoilerplateClass>.FilterOf(new[] { byClass[(int)BoilerplateClass.End], byClass[(int)BoilerplateClass.Mark] }.OfType<PhraseTable<BoilerplateClass>>());
    }

    private readonly bool[] ends;

    /// <summary>Whether a phrase that ends an article may start at a token; false is certain.</summary>
    internal bool MayEnd(TextLine line, int at) => line.Tokens[at].IsWord && PhraseTable<BoilerplateClass>.MayStart(ends, line.Text, line.Tokens[at]);

    /// <summary>Knows no word.</summary>
    public static BoilerplateLexicon Empty { get; } = new([]);

    /// <summary>Index after the longest phrase of a class that starts at a token; -1 where none does.</summary>
    internal int EndOf(BoilerplateClass wanted, TextLine line, int at) =>
        byClass[(int)wanted] is { } table && table.TryMatch(line.Text, CollectionsMarshal.AsSpan(line.Tokens), at, line.Tokens.Count, out var match) ? match.End : -1;

    /// <summary>Whether the line's first words are a phrase of the class.</summary>
    internal bool Starts(BoilerplateClass wanted, TextLine line) => EndOf(wanted, line, line.FirstWord) >= 0;
}
