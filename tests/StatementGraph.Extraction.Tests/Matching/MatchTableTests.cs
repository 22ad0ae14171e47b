using CsCheck;
using StatementGraph.Extraction.Matching;
using StatementGraph.Extraction.Tests.Properties;
using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Tests.Matching;

/// <summary>What is remembered of words and asked of bits first is only quicker: it gives what a look at every phrase would.</summary>
public sealed class MatchTableTests
{
    private static readonly Dictionary<string, LanguageLexicon> Lexicons = Extractor.Languages.ToDictionary(l => l, LanguageLexicon.Load, StringComparer.Ordinal);
    private static readonly Dictionary<string, WordWalks> Remembering = Lexicons.ToDictionary(l => l.Key, l => new WordWalks(l.Value), StringComparer.Ordinal);
    private static readonly Dictionary<string, string[]> Classes = Lexicons.ToDictionary(l => l.Key, l => l.Value.Entries.SelectMany(e => e.Classes).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    [Fact]
    public void A_word_met_before_matches_like_a_word_met_first() => Words.Sentences.Sample(
        article =>
        {
            var text = Segmenter.Segment(article);
            Assert.Equal(All(new PhraseScanner(new WordWalks(Lexicons[article.Language]), text).Scan(), text), All(new PhraseScanner(Remembering[article.Language], text).Scan(), text));
        },
        iter: 100);

    [Fact]
    public void Finding_a_class_looks_at_every_phrase_that_starts_there() => Words.Sentences.Sample(
        article =>
        {
            var text = Segmenter.Segment(article);
            var table = new PhraseScanner(Remembering[article.Language], text).Scan();
            for (var token = 0; token < text.Tokens.Count; token++)
            {
                foreach (var name in Classes[article.Language])
                {
                    Assert.Equal(First(table.At(token), m => m.Entry.Classes.Contains(name)), table.Find(token, name));
                    Assert.Equal(Enumerable.Range(0, token + 1).Any(t => table.At(t).Any(m => m.End > token && m.Entry.Classes.Contains(name))), table.Covers(token, name));
                }
            }
        },
        iter: 20);

    [Fact]
    public void Nothing_starts_before_the_text_or_behind_it()
    {
        var text = Segmenter.Segment(Support.Texts.Article("وزیر"));
        var table = new PhraseScanner(Remembering["fa"], text).Scan();
        Assert.NotNull(table.FindIn(0, "positions"));
        Assert.Null(table.FindIn(-1, "positions"));
        Assert.Null(table.FindIn(1, "positions"));
    }

    private static List<PhraseMatch> All(MatchTable table, SegmentedArticle text)
    {
        var all = new List<PhraseMatch>();
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            foreach (var match in table.At(token))
                all.Add(match);
        }

        return all;
    }

    private static PhraseMatch? First(MatchSlice matches, Func<PhraseMatch, bool> holds)
    {
        foreach (var match in matches)
        {
            if (holds(match))
                return match;
        }

        return null;
    }
}
