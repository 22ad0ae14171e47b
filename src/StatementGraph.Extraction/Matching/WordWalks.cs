using System.Collections.Concurrent;
using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Matching;

/// <summary>
/// What a language's lexicon has for a word, in all spellings of breaks and with the affixes that the language writes together with
/// words. News repeats its words: those met are remembered, up to a limit, so that memory stays what it is. Used by many threads at once.
/// </summary>
public sealed class WordWalks
{
    private const int LongestSuffix = 5;
    private const int LongestRemembered = 24;
    private const int MostRemembered = 1 << 16;
    private readonly LanguageLexicon lexicon;
    private readonly ConcurrentDictionary<string, WordWalk> remembered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordWalk>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int count;

    /// <summary>Makes one for a lexicon to which nothing is added from now on.</summary>
    public WordWalks(LanguageLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        lookup = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the lexicon has for a folded word.</summary>
    public WordWalk Of(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var walk))
            return walk;
        walk = Walk(word);
        if (word.Length <= LongestRemembered && count < MostRemembered && lookup.TryAdd(word, walk))
            Interlocked.Increment(ref count);
        return walk;
    }

    /// <summary>A walk over the lexicon's phrases.</summary>
    public TrieCursor Cursor() => lexicon.Trie.Cursor();

    /// <summary>An entry by its place in the lexicon.</summary>
    public LexiconEntry Entry(int value) => lexicon.EntryOf(value);

    private WordWalk Walk(ReadOnlySpan<char> word)
    {
        var matches = new List<WordMatch>();
        var continuations = new List<WordContinuation>();
        var cursor = lexicon.Trie.Cursor();
        Walk(word, null, cursor, matches, continuations);
        foreach (var prefix in lexicon.Prefixes)
        {
            if (word.Length > prefix.Letters.Length + 1 && word.StartsWith(prefix.Letters))
                Walk(word[prefix.Letters.Length..], prefix, cursor, matches, continuations);
        }

        if (matches.Count == 0 && continuations.Count == 0)
            return WordWalk.Nothing;
        return new WordWalk([.. matches.OrderBy(m => m.Entry.Lexicon, StringComparer.Ordinal).ThenBy(m => m.Entry.Id, StringComparer.Ordinal)], [.. continuations]);
    }

    private void Walk(ReadOnlySpan<char> word, Affix? prefix, TrieCursor cursor, List<WordMatch> matches, List<WordContinuation> continuations)
    {
        cursor.Restart();
        foreach (var letter in prefix?.Feeds ?? "")
            cursor.Step(letter);
        for (var at = 0; at < word.Length && !cursor.IsLost; at++)
        {
            cursor.Step(word[at]);
            if (word.Length - at - 1 is > 0 and <= LongestSuffix && SuffixOf(word[(at + 1)..]) is { } suffix)
                matches.AddRange(Ends(cursor).Where(e => e.Lexicon is "positions" or "organisations" or "meetings").Select(e => new WordMatch(e, prefix, suffix)));
        }

        // A verb with a conjunction or preposition written before it is another word.
        matches.AddRange(Ends(cursor).Where(e => prefix is null || e.Lexicon != "verbs").Select(e => new WordMatch(e, prefix, null)));
        cursor.StepSpace();
        if (!cursor.IsLost)
            continuations.Add(new WordContinuation(prefix, cursor.Nodes.ToArray()));
    }

    private List<LexiconEntry> Ends(TrieCursor cursor)
    {
        var entries = new List<LexiconEntry>();
        foreach (var node in cursor.Nodes)
        {
            foreach (var value in cursor.ValuesAt(node))
                entries.Add(lexicon.EntryOf(value));
        }

        return entries;
    }

    /// <summary>The suffix that the rest of a word is; null where it is none.</summary>
    public Affix? SuffixOf(ReadOnlySpan<char> rest)
    {
        if (rest[0] == LetterFolding.ZeroWidthNonJoiner)
            rest = rest[1..];
        foreach (var suffix in lexicon.Suffixes)
        {
            if (rest.SequenceEqual(suffix.Letters))
                return suffix;
        }

        return null;
    }
}
