namespace StatementGraph.Text.Phrases;

/// <summary>
/// Finds the phrases of a small lexicon that start at a given token, the longest first, in one hash look-up for most tokens.
/// A space or joiner of a phrase may be a space, a joiner or nothing in the text.
/// </summary>
/// <remarks>
/// Each phrase is stored once for each way to write its word breaks, and once more behind each proclitic: a lexicon of some hundred
/// phrases gives some thousand keys, and no work is left for the article.
/// </remarks>
internal sealed class PhraseTable<T>
{
    private const int FilterBits = 1 << 15;

    private readonly Dictionary<string, List<Entry>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly bool[] filter = new bool[FilterBits];

    /// <summary>Makes a table.</summary>
    /// <param name="phrases">As written; they are folded here. The first of two equal ones wins.</param>
    /// <param name="proclitics">What may be written together with the first word of a phrase, such as 'and'.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, IReadOnlyList<string> proclitics)
    {
        lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (phrase, value) in phrases)
        {
            foreach (var words in PhraseSpelling.WordBreaks(phrase))
                AddWithProclitics(words, value, proclitics, PhraseSpelling.FirstWordHasHamza(phrase));
        }

        foreach (var entries in byFirst.Values)
            entries.Sort((a, b) => b.Rest.Length.CompareTo(a.Rest.Length));
    }

    private sealed record Entry(string[] Rest, T Value, int Proclitic, bool HasHamza);

    /// <summary>The longest phrase whose first word is the token at <paramref name="at"/>.</summary>
    public bool TryMatch(FoldedText text, ReadOnlySpan<Token> tokens, int at, int end, out PhraseMatch<T> match)
    {
        match = default;
        if (at >= end || !tokens[at].IsWord)
            return false;
        // The filter knows first words without joiners, and hardly any other word passes it.
        return MayStart(filter, text, tokens[at]) && TryMatchWord(text, tokens, at, end, out match);
    }

    /// <summary>What tells at once that most words start no phrase of any of these tables, see <see cref="MayStart"/>.</summary>
    public static bool[] FilterOf(params IEnumerable<PhraseTable<T>> tables)
    {
        var joined = new bool[FilterBits];
        foreach (var table in tables)
        {
            for (var i = 0; i < FilterBits; i++)
                joined[i] |= table.filter[i];
        }

        return joined;
    }

    /// <summary>Whether a word may start a phrase; false is certain.</summary>
    public static bool MayStart(bool[] filter, FoldedText text, Token token)
    {
        var word = text.Folded[token.FoldedStart..token.FoldedEnd];
        return filter[FilterBit(word)] || word.Contains(LetterFolding.ZeroWidthNonJoiner);
    }

    private bool TryMatchWord(FoldedText text, ReadOnlySpan<Token> tokens, int at, int end, out PhraseMatch<T> match)
    {
        match = default;
        Span<char> buffer = stackalloc char[PhraseSpelling.LongestWord];
        if (!PhraseSpelling.TryWord(text, tokens[at], buffer, out var first) || !lookup.TryGetValue(first, out var entries))
            return false;
        foreach (var entry in entries)
        {
            if (!GoesOn(text, tokens, at + 1, end, entry.Rest) || (!entry.HasHamza && PhraseSpelling.HasHamza(text, tokens[at])))
                continue;
            match = new PhraseMatch<T>(entry.Value, at + 1 + entry.Rest.Length, entry.Proclitic);
            return true;
        }

        return false;
    }

    private static bool GoesOn(FoldedText text, ReadOnlySpan<Token> tokens, int at, int end, string[] rest)
    {
        if (at + rest.Length > end)
            return false;
        Span<char> buffer = stackalloc char[PhraseSpelling.LongestWord];
        for (var i = 0; i < rest.Length; i++)
        {
            if (!tokens[at + i].IsWord || !PhraseSpelling.TryWord(text, tokens[at + i], buffer, out var word) || !word.SequenceEqual(rest[i]))
                return false;
        }

        return true;
    }

    private static int FilterBit(ReadOnlySpan<char> word) =>
        ((word[0] * 31) + (word[word.Length / 2] * 1543) + (word[^1] * 12289) + (word.Length * 49157)) & (FilterBits - 1);

    private void AddWithProclitics(string[] words, T value, IReadOnlyList<string> proclitics, bool hamza)
    {
        Add(words[0], new Entry(words[1..], value, 0, hamza));
        foreach (var proclitic in proclitics)
        {
            foreach (var spelled in PhraseSpelling.Attach(proclitic, words[0]))
                Add(spelled, new Entry(words[1..], value, PhraseSpelling.ProcliticLength(proclitic), hamza));
        }
    }

    private void Add(string first, Entry entry)
    {
        if (!byFirst.TryGetValue(first, out var entries))
            byFirst.Add(first, entries = []);
        var same = entries.FindIndex(e => e.Rest.AsSpan().SequenceEqual(entry.Rest));
        if (same < 0)
            entries.Add(entry);
        else if (entry.HasHamza && !entries[same].HasHamza)
            entries[same] = entries[same] with { HasHamza = true };
        filter[FilterBit(first)] = true;
    }
}
