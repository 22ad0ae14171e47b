using System.Text;

namespace StatementGraph.Text.Phrases;

/// <summary>How a phrase may be written: folded, with each of its word breaks kept or lost.</summary>
internal static class PhraseSpelling
{
    /// <summary>Longer words than this are in no lexicon.</summary>
    public const int LongestWord = 40;

    private const char Hamza = '\u0621';
    private const char Alef = '\u0627';
    private const char Lam = '\u0644';

    /// <summary>The phrase as words, once for each choice of breaks to lose; the first keeps them all.</summary>
    public static IEnumerable<string[]> WordBreaks(string phrase)
    {
        var words = Folded(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            throw new ArgumentException("A phrase needs at least one letter.", nameof(phrase));
        for (var lost = 0; lost < 1 << (words.Length - 1); lost++)
            yield return Joined(words, lost);
    }

    /// <summary>The folded characters of a token without joiners; false for an overlong word.</summary>
    public static bool TryWord(FoldedText text, Token token, Span<char> buffer, out ReadOnlySpan<char> word)
    {
        word = text.Folded[token.FoldedStart..token.FoldedEnd];
        if (word.Length > LongestWord)
            return false;
        if (!word.Contains(LetterFolding.ZeroWidthNonJoiner))
            return true;
        var length = 0;
        foreach (var c in word)
        {
            if (c != LetterFolding.ZeroWidthNonJoiner)
                buffer[length++] = c;
        }

        word = buffer[..length];
        return length > 0;
    }

    /// <summary>Whether the phrase is written with a hamza of its own letter, which folding drops.</summary>
    public static bool FirstWordHasHamza(string phrase) => phrase.Split(' ')[0].Contains(Hamza, StringComparison.Ordinal);

    /// <summary>Whether a token is: then it is no spelling of a word without one, as 'lunch' is none of 'tomorrow' in Arabic.</summary>
    public static bool HasHamza(FoldedText text, Token token) => text.Text.AsSpan(token.Start, token.End - token.Start).Contains(Hamza);

    /// <summary>A proclitic written together with a word; lam before the article also loses the article's alef.</summary>
    public static IEnumerable<string> Attach(string proclitic, string word)
    {
        var folded = Folded(proclitic);
        yield return folded + word;
        if (folded[^1] == Lam && word.Length > 2 && word[0] == Alef && word[1] == Lam)
            yield return folded + word[1..];
    }

    /// <summary>How many folded characters a proclitic has.</summary>
    public static int ProcliticLength(string proclitic) => Folded(proclitic).Length;

    private static string[] Joined(string[] words, int lost)
    {
        var joined = new List<string> { words[0] };
        for (var i = 1; i < words.Length; i++)
        {
            if ((lost & (1 << (i - 1))) != 0)
                joined[^1] += words[i];
            else
                joined.Add(words[i]);
        }

        return [.. joined];
    }

    private static string Folded(string phrase)
    {
        var folded = new StringBuilder(phrase.Length);
        foreach (var original in phrase)
        {
            var c = LetterFolding.Fold(original);
            if (c != LetterFolding.Dropped)
                folded.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return folded.ToString();
    }
}
