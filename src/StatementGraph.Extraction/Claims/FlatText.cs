namespace StatementGraph.Extraction.Claims;

/// <summary>
/// Pages whose line breaks were lost: paragraphs stand one behind another on one long line. Where two sentences of such a line are set
/// apart by several spaces, or by none, there was a break.
/// </summary>
public sealed class FlatText(Reading reading)
{
    // A paragraph of the news has few sentences; a line with more is a page.
    private const int LongestParagraph = 6;

    /// <summary>Whether a paragraph ended with a sentence that has another one of its line behind it.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    public bool EndsParagraph(int sentence)
    {
        var sentences = reading.Text.Sentences;
        if (sentence + 1 >= sentences.Count || sentences[sentence + 1].ZoneIndex != sentences[sentence].ZoneIndex || !IsLong(sentence))
            return false;
        var gap = reading.Tokens[sentences[sentence + 1].First].Start - reading.Tokens[sentences[sentence].End - 1].End;
        return gap != 1 && !Speaks(sentences[sentence + 1]);
    }

    // A paragraph that says 'we' goes on with what was said.
    private bool Speaks(Text.Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (reading.Matches.Find(token, "first") is { Prefix: null })
                return true;
            if (reading.Tokens[token].Kind == Text.TokenKind.Colon)
                return false;
        }

        return false;
    }

    private bool IsLong(int sentence)
    {
        var zone = reading.Text.Sentences[sentence].ZoneIndex;
        var (first, last) = (sentence, sentence);
        while (first > 0 && reading.Text.Sentences[first - 1].ZoneIndex == zone && last - first <= LongestParagraph)
            first--;
        while (last + 1 < reading.Text.Sentences.Count && reading.Text.Sentences[last + 1].ZoneIndex == zone && last - first <= LongestParagraph)
            last++;
        return last - first >= LongestParagraph;
    }
}
