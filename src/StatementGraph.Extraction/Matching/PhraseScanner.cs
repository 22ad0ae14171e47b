using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Matching;

/// <summary>Finds every phrase of a language's lexicons in an article: what is known of each word, and what goes on over several.</summary>
public sealed class PhraseScanner(WordWalks words, SegmentedArticle article)
{
    private static readonly Comparer<PhraseMatch> Order = Comparer<PhraseMatch>.Create(MatchTable.Compare);
    private const int LongestSuffix = 5;
    private readonly List<PhraseMatch> found = new(article.Tokens.Count * 2);
    private readonly TrieCursor cursor = words.Cursor();

    /// <summary>The matches of the article.</summary>
    public MatchTable Scan()
    {
        for (var token = 0; token < article.Tokens.Count; token++)
        {
            if (!article.Tokens[token].IsWord)
                continue;
            var walk = words.Of(Word(token));
            var first = found.Count;
            foreach (var match in walk.Matches)
                found.Add(new PhraseMatch(match.Entry, token, token + 1, match.Prefix, match.Suffix));
            if (walk.Continuations.Length == 0 || !IsFollowed(token))
                continue;
            var single = found.Count;
            foreach (var continuation in walk.Continuations)
            {
                cursor.Restart(continuation.Nodes);
                GoOn(token, continuation.Prefix);
            }

            if (found.Count > single && found.Count > first + 1)
                found.Sort(first, found.Count - first, Order);
        }

        return new MatchTable(found, article.Tokens.Count);
    }

    private ReadOnlySpan<char> Word(int token) => article.Folded.Folded[article.Tokens[token].FoldedStart..article.Tokens[token].FoldedEnd];

    // Over the words behind the first one, as long as some phrase goes on.
    private void GoOn(int token, Affix? prefix)
    {
        for (var current = token + 1; ; current++)
        {
            var word = Word(current);
            for (var at = 0; at < word.Length && !cursor.IsLost; at++)
            {
                cursor.Step(word[at]);
                if (word.Length - at - 1 is > 0 and <= LongestSuffix && !cursor.IsLost && words.SuffixOf(word[(at + 1)..]) is { } suffix)
                    Report(token, current + 1, prefix, suffix);
            }

            Report(token, current + 1, prefix, null);
            if (cursor.IsLost || !IsFollowed(current))
                return;
            cursor.StepSpace();
            if (cursor.IsLost)
                return;
        }
    }

    private void Report(int token, int end, Affix? prefix, Affix? suffix)
    {
        foreach (var node in cursor.Nodes)
        {
            foreach (var value in cursor.ValuesAt(node))
            {
                var entry = words.Entry(value);
                if (suffix is null ? prefix is null || entry.Lexicon != "verbs" : entry.Lexicon is "positions" or "organisations" or "meetings")
                    found.Add(new PhraseMatch(entry, token, end, prefix, suffix));
            }
        }
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
