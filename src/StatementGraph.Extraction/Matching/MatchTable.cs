namespace StatementGraph.Extraction.Matching;

/// <summary>The phrases found in an article, by the token at which they start, the longest first.</summary>
public sealed class MatchTable
{
    // Function words, cues and verbs compete for the same words: the longest phrase wins.
    private static readonly HashSet<string> Competing = new(StringComparer.Ordinal) { "words", "cues", "verbs", "meetings" };
    private readonly List<PhraseMatch>?[] starts;
    private readonly bool[] known;
    private readonly bool[] function;

    /// <summary>Sorts matches by token.</summary>
    public MatchTable(IReadOnlyList<PhraseMatch> matches, int tokens)
    {
        ArgumentNullException.ThrowIfNull(matches);
        starts = new List<PhraseMatch>?[tokens];
        known = new bool[tokens];
        function = new bool[tokens];
        foreach (var match in matches)
            (starts[match.First] ??= new List<PhraseMatch>(2)).Add(match);
        foreach (var list in starts)
            list?.Sort((a, b) => b.End != a.End ? b.End.CompareTo(a.End) : string.CompareOrdinal(a.Entry.Lexicon, b.Entry.Lexicon));
        HideCovered();
        foreach (var match in starts.Where(l => l is not null).SelectMany(l => l!))
        {
            known.AsSpan(match.First, match.Length).Fill(true);
            if (Competing.Contains(match.Entry.Lexicon) && match.Prefix is null)
                function.AsSpan(match.First, match.Length).Fill(true);
        }
    }

    /// <summary>The matches that start at a token.</summary>
    public IReadOnlyList<PhraseMatch> At(int token) => token >= 0 && token < starts.Length && starts[token] is { } list ? list : [];

    /// <summary>Whether any phrase covers the token.</summary>
    public bool IsKnown(int token) => known[token];

    /// <summary>Whether a function word, a cue, a verb or a word of meeting covers the token.</summary>
    public bool IsFunction(int token) => function[token];

    /// <summary>The longest match of a class that starts at a token; null where there is none.</summary>
    public PhraseMatch? Find(int token, string @class)
    {
        foreach (var match in At(token))
        {
            if (match.Entry.Is(@class))
                return match;
        }

        return null;
    }

    /// <summary>The longest match of a lexicon that starts at a token; null where there is none.</summary>
    public PhraseMatch? FindIn(int token, string lexicon)
    {
        foreach (var match in At(token))
        {
            if (match.Entry.Lexicon == lexicon)
                return match;
        }

        return null;
    }

    /// <summary>Whether a match of the class covers the token, wherever it starts.</summary>
    public bool Covers(int token, string @class)
    {
        for (var start = Math.Max(0, token - 6); start <= token; start++)
        {
            foreach (var match in At(start))
            {
                if (match.End > token && match.Entry.Is(@class))
                    return true;
            }
        }

        return false;
    }

    private void HideCovered()
    {
        var reach = 0;
        for (var token = 0; token < starts.Length; token++)
        {
            if (starts[token] is not { } list)
                continue;
            var covered = reach;
            var longest = list.Where(m => Competing.Contains(m.Entry.Lexicon)).Select(m => m.End).DefaultIfEmpty(0).Max();
            list.RemoveAll(m => Competing.Contains(m.Entry.Lexicon) && (m.End <= covered || (m.End < longest && m.Entry.Lexicon != "verbs")));
            if (list.Any(m => Competing.Contains(m.Entry.Lexicon) && m.Length > 1))
                reach = Math.Max(reach, longest);
        }
    }
}
