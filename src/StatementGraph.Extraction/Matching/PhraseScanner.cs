using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Matching;

/// <summary>Finds every phrase of a language's lexicons in an article, in all spellings of breaks and with the affixes that the language writes together with words.</summary>
public sealed class PhraseScanner(LanguageLexicon lexicon, SegmentedArticle article)
{
    private static readonly Comparer<PhraseMatch> Order = Comparer<PhraseMatch>.Create(MatchTable.Compare);
    private const int LongestSuffix = 5;
    private readonly List<PhraseMatch> found = new(article.Tokens.Count * 2);
    private List<int> here = new(8);
    private List<int> next = new(8);

    /// <summary>The matches of the article.</summary>
    public MatchTable Scan()
    {
        for (var token = 0; token < article.Tokens.Count; token++)
        {
            if (!article.Tokens[token].IsWord)
                continue;
            var first = found.Count;
            Walk(token, null);
            var word = article.Folded.Folded[article.Tokens[token].FoldedStart..article.Tokens[token].FoldedEnd];
            foreach (var prefix in lexicon.Prefixes)
            {
                if (word.Length > prefix.Letters.Length + 1 && word.StartsWith(prefix.Letters))
                    Walk(token, prefix);
            }

            if (found.Count > first + 1)
                found.Sort(first, found.Count - first, Order);
        }

        return new MatchTable(found, article.Tokens.Count);
    }

    private void Walk(int token, Affix? prefix)
    {
        here.Clear();
        here.Add(0);
        foreach (var letter in prefix?.Feeds ?? "")
            Step(letter);
        var at = article.Tokens[token].FoldedStart + (prefix?.Letters.Length ?? 0);
        for (var current = token; here.Count > 0; current++)
        {
            var word = article.Tokens[current];
            for (; at < word.FoldedEnd && here.Count > 0; at++)
            {
                Step(article.Folded.Folded[at]);
                if (word.FoldedEnd - at - 1 is > 0 and <= LongestSuffix && lexicon.Suffixes.Count > 0)
                    Report(token, current + 1, prefix, article.Folded.Folded[(at + 1)..word.FoldedEnd]);
            }

            Report(token, current + 1, prefix, default);
            if (here.Count == 0 || !IsFollowed(current))
                return;
            lexicon.Trie.StepSpace(here, next);
            (here, next) = (next, here);
            at = article.Tokens[current + 1].FoldedStart;
        }
    }

    private void Report(int token, int end, Affix? prefix, ReadOnlySpan<char> rest)
    {
        foreach (var node in here)
        {
            foreach (var value in lexicon.Trie.ValuesAt(node))
            {
                var entry = lexicon.Entries[value];
                if (rest.Length == 0 && (prefix is null || entry.Lexicon != "verbs"))
                    found.Add(new PhraseMatch(entry, token, end, prefix, null));
                else if (rest.Length > 0 && entry.Lexicon is "positions" or "organisations" or "meetings" && SuffixOf(rest) is { } suffix)
                    found.Add(new PhraseMatch(entry, token, end, prefix, suffix));
            }
        }
    }

    private Affix? SuffixOf(ReadOnlySpan<char> rest)
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

    private void Step(char letter)
    {
        lexicon.Trie.Step(here, letter, next);
        (here, next) = (next, here);
    }

    // A phrase may go on over spaces, not over signs, and not from one line to the next.
    private bool IsFollowed(int token)
    {
        if (token + 1 >= article.Tokens.Count || !article.Tokens[token + 1].IsWord)
            return false;
        var gap = article.Article.Text.AsSpan(article.Tokens[token].End, article.Tokens[token + 1].Start - article.Tokens[token].End);
        return !gap.Contains('\n');
    }
}
