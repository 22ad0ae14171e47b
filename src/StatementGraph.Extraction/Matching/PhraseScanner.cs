using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Matching;

/// <summary>Finds every phrase of a language's lexicons in an article, in all spellings of breaks and with the affixes that the language writes together with words.</summary>
public sealed class PhraseScanner(LanguageLexicon lexicon)
{
    private static readonly HashSet<string> TakeSuffixes = new(StringComparer.Ordinal) { "positions", "organisations", "meetings" };
    private static readonly HashSet<string> NoPrefix = new(StringComparer.Ordinal) { "verbs" };

    /// <summary>The matches of an article.</summary>
    public MatchTable Scan(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var found = new List<PhraseMatch>(article.Tokens.Count);
        var walk = new Walk(lexicon.Trie, article);
        for (var token = 0; token < article.Tokens.Count; token++)
        {
            if (!article.Tokens[token].IsWord)
                continue;
            FindAt(walk, token, null, found);
            var word = article.Folded.Folded[article.Tokens[token].FoldedStart..article.Tokens[token].FoldedEnd];
            foreach (var prefix in lexicon.Prefixes)
            {
                if (word.Length > prefix.Letters.Length + 1 && word.StartsWith(prefix.Letters))
                    FindAt(walk, token, prefix, found);
            }
        }

        return new MatchTable(found, article.Tokens.Count);
    }

    private void FindAt(Walk walk, int token, Affix? prefix, List<PhraseMatch> found)
    {
        walk.Run(token, prefix, (node, end) =>
        {
            foreach (var value in lexicon.Trie.ValuesAt(node))
            {
                if (prefix is null || !NoPrefix.Contains(lexicon.Entries[value].Lexicon))
                    found.Add(new PhraseMatch(lexicon.Entries[value], token, end, prefix, null));
            }
        }, (node, end, rest) =>
        {
            foreach (var value in lexicon.Trie.ValuesAt(node))
            {
                if (TakeSuffixes.Contains(lexicon.Entries[value].Lexicon) && SuffixOf(rest) is { } suffix)
                    found.Add(new PhraseMatch(lexicon.Entries[value], token, end, prefix, suffix));
            }
        });
    }

    private Affix? SuffixOf(string rest)
    {
        foreach (var suffix in lexicon.Suffixes)
        {
            if (string.Equals(suffix.Letters, rest, StringComparison.Ordinal))
                return suffix;
        }

        return null;
    }

    private sealed class Walk(PhraseTrie trie, SegmentedArticle article)
    {
        private List<int> here = [];
        private List<int> next = [];

        public void Run(int token, Affix? prefix, Action<int, int> ended, Action<int, int, string> endedInside)
        {
            here.Clear();
            here.Add(0);
            foreach (var letter in prefix?.Feeds ?? "")
                Step(letter);
            var at = article.Tokens[token].FoldedStart + (prefix?.Letters.Length ?? 0);
            for (var current = token; ; current++)
            {
                var word = article.Tokens[current];
                for (; at < word.FoldedEnd && here.Count > 0; at++)
                {
                    Step(article.Folded.Folded[at]);
                    var left = word.FoldedEnd - at - 1;
                    if (left is > 0 and <= 5)
                        ReportInside(current, at, word, endedInside);
                }

                if (here.Count == 0)
                    return;
                foreach (var node in here)
                    ended(node, current + 1);
                if (!IsFollowed(current))
                    return;
                trie.StepSpace(here, next);
                (here, next) = (next, here);
                at = article.Tokens[current + 1].FoldedStart;
            }
        }

        private void ReportInside(int current, int at, Token word, Action<int, int, string> endedInside)
        {
            foreach (var node in here)
            {
                if (trie.ValuesAt(node).Count > 0)
                    endedInside(node, current + 1, article.Folded.Folded[(at + 1)..word.FoldedEnd].ToString().Replace("\u200C", "", StringComparison.Ordinal));
            }
        }

        private void Step(char letter)
        {
            trie.Step(here, letter, next);
            (here, next) = (next, here);
        }

        // A phrase may go on over spaces, not over signs, and not from one line to the next.
        private bool IsFollowed(int token)
        {
            if (token + 1 >= article.Tokens.Count || !article.Tokens[token + 1].IsWord)
                return false;
            var gap = new TextSpan(article.Tokens[token].End, article.Tokens[token + 1].Start).Of(article.Article.Text);
            return !gap.Contains('\n', StringComparison.Ordinal);
        }
    }
}
