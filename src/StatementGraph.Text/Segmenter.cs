using StatementGraph.Model;

namespace StatementGraph.Text;

/// <summary>Cuts an article into sentences and tokens.</summary>
/// <remarks>
/// A full stop ends a sentence unless it stands inside a number or behind a single letter (an initial or an abbreviation). A colon or
/// a semicolon does not. A closing quotation mark or bracket right behind the stop belongs to the sentence.
/// </remarks>
public static class Segmenter
{
    /// <summary>Segments an article.</summary>
    public static SegmentedArticle Segment(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var folded = FoldedText.Of(article.Text);
        var tokens = new List<Token>(article.Text.Length / 4);
        var sentences = new List<Sentence>();
        var at = 0;
        for (var z = 0; z < article.Zones.Count; z++)
        {
            var zone = article.Zones[z];
            if (zone.Kind == ZoneKind.Boilerplate)
                continue;
            var start = FoldedAt(folded, at, zone.Span.Start);
            at = FoldedAt(folded, start, zone.Span.End);
            var first = tokens.Count;
            tokens.AddRange(Tokeniser.Tokens(folded, start, at));
            AddSentences(sentences, tokens, first, zone, z);
        }

        return new SegmentedArticle(article, folded, new TokenList([.. tokens]), sentences);
    }

    private static void AddSentences(List<Sentence> sentences, List<Token> tokens, int first, Zone zone, int index)
    {
        for (var i = first; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Stop || !EndsSentence(tokens, i, first))
                continue;
            while (i + 1 < tokens.Count && (tokens[i + 1].Kind is TokenKind.Stop || (tokens[i + 1].Kind is TokenKind.QuoteClose or TokenKind.ParenClose && tokens[i + 1].Start == tokens[i].End)))
                i++;
            sentences.Add(new Sentence(zone, index, first, i + 1));
            first = i + 1;
        }

        if (first < tokens.Count)
            sentences.Add(new Sentence(zone, index, first, tokens.Count));
    }

    private static bool EndsSentence(List<Token> tokens, int i, int first)
    {
        if (i == first)
            return false;
        var before = tokens[i - 1];
        if (i + 1 == tokens.Count)
            return true;
        var after = tokens[i + 1];
        var tight = after.Start == tokens[i].End && before.End == tokens[i].Start;
        if (tight && before.Kind == TokenKind.Number && after.Kind == TokenKind.Number)
            return false;
        if (tight && IsLatin(before) && IsLatin(after))
            return false;
        return before.Kind != TokenKind.Word || before.FoldedEnd - before.FoldedStart > 1 || before.End != tokens[i].Start;
        bool IsLatin(Token t) => t.Kind == TokenKind.Word && t.FoldedEnd - t.FoldedStart <= 2;
    }

    private static int FoldedAt(FoldedText folded, int from, int origin)
    {
        while (from < folded.Length && folded.OriginOf(from) < origin)
            from++;
        return from;
    }
}
