using System.Runtime.CompilerServices;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Matching;

/// <summary>The phrases found in an article, by the token at which they start, the longest first.</summary>
public sealed class MatchTable
{
    // The lexicons' longest phrase, an agency's full name, has so many words when its joiners are lost.
    private const int MostWords = 14;
    private readonly PhraseMatch[] matches;
    private readonly int[] starts;
    private readonly bool[] known;
    private readonly bool[] function;
    private readonly ulong[] startBits;
    private readonly ulong[] coverBits;
    private readonly bool[] cueEnds;

    /// <summary>Takes over matches in order of their first token; function words, cues, verbs and words of meeting compete for the same words, and the longest wins.</summary>
    public MatchTable(List<PhraseMatch> found, int tokens)
    {
        ArgumentNullException.ThrowIfNull(found);
        known = new bool[tokens];
        function = new bool[tokens];
        startBits = new ulong[tokens];
        coverBits = new ulong[tokens];
        cueEnds = new bool[tokens + 1];
        starts = new int[tokens + 1];
        matches = new PhraseMatch[found.Count];
        var count = Keep(found);
        for (var i = 0; i < count; i++)
            Note(matches[i]);
    }

    /// <summary>The matches that start at a token.</summary>
    public MatchSlice At(int token) => token >= 0 && token < known.Length ? new MatchSlice(matches, starts[token], starts[token + 1]) : default;

    /// <summary>Whether any phrase covers the token.</summary>
    public bool IsKnown(int token) => known[token];

    /// <summary>Whether a function word, a cue, a verb or a word of meeting covers the token.</summary>
    public bool IsFunction(int token) => function[token];

    /// <summary>The bits of the classes and lexicons of all matches that start at a token, see <see cref="LexiconEntry.BitOf"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong BitsAt(int token) => (uint)token < (uint)startBits.Length ? startBits[token] : 0;

    /// <summary>Whether a cue ends right before the token.</summary>
    public bool IsBehindCue(int token) => cueEnds[token];

    /// <summary>The longest match of a class that starts at a token; null where there is none.</summary>
    /// <remarks>Where a caller names the class, the compiler knows its bit: most questions end with one comparison.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseMatch? Find(int token, string @class) => (BitsAt(token) & LexiconEntry.BitOf(@class)) == 0 ? null : Longest(token, @class);

    /// <summary>The longest match of a lexicon that starts at a token; null where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseMatch? FindIn(int token, string lexicon) => (BitsAt(token) & LexiconEntry.BitOf(lexicon)) == 0 ? null : LongestIn(token, lexicon);

    /// <summary>Whether a match of the class covers the token, wherever it starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(int token, string @class) => (coverBits[token] & LexiconEntry.BitOf(@class)) != 0 && IsCovered(token, @class);

    /// <summary>Whether a match of the class covers these tokens and no more.</summary>
    public bool Is(int first, int end, string @class)
    {
        foreach (var match in At(first))
        {
            if (match.End == end && match.Entry.Is(@class))
                return true;
        }

        return false;
    }

    private PhraseMatch? Longest(int token, string @class)
    {
        foreach (var match in At(token))
        {
            if (match.Entry.Is(@class))
                return match;
        }

        return null;
    }

    private PhraseMatch? LongestIn(int token, string lexicon)
    {
        foreach (var match in At(token))
        {
            if (match.Entry.Lexicon == lexicon)
                return match;
        }

        return null;
    }

    private bool IsCovered(int token, string @class)
    {
        for (var start = Math.Max(0, token - MostWords + 1); start <= token; start++)
        {
            foreach (var match in At(start))
            {
                if (match.End > token && match.Entry.Is(@class))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The order of matches in the table: by token, the longest first.</summary>
    internal static int Compare(PhraseMatch a, PhraseMatch b)
    {
        if (a.First != b.First)
            return a.First.CompareTo(b.First);
        if (a.End != b.End)
            return b.End.CompareTo(a.End);
        var byLexicon = string.CompareOrdinal(a.Entry.Lexicon, b.Entry.Lexicon);
        return byLexicon != 0 ? byLexicon : string.CompareOrdinal(a.Entry.Id, b.Entry.Id);
    }

    private void Note(PhraseMatch match)
    {
        startBits[match.First] |= match.Entry.Bits;
        cueEnds[match.End] |= match.Entry.Lexicon == "cues";
        for (var token = match.First; token < match.End; token++)
        {
            known[token] = true;
            function[token] |= match.Entry.Competes && match.Prefix is null;
            coverBits[token] |= match.Entry.Bits;
        }
    }

    private int Keep(List<PhraseMatch> found)
    {
        var (count, reach, at) = (0, 0, 0);
        for (var token = 0; token < known.Length; token++)
        {
            starts[token] = count;
            var end = at;
            var longest = 0;
            for (; end < found.Count && found[end].First == token; end++)
            {
                if (found[end].Entry.Competes)
                    longest = Math.Max(longest, found[end].End);
            }

            var covered = reach;
            for (; at < end; at++)
            {
                var match = found[at];
                if (match.Entry.Competes && (match.End <= covered || (match.End < longest && match.Entry.Lexicon != "verbs")))
                    continue;
                matches[count++] = match;
                if (match.Entry.Competes && match.Length > 1)
                    reach = Math.Max(reach, longest);
            }
        }

        starts[known.Length] = count;
        return count;
    }
}
