using StatementGraph.Model;

namespace StatementGraph.Text.Zones;

/// <summary>Tells headline, lead and body apart among the lines of content, by their form: a headline is a short line without a full stop above others.</summary>
internal sealed class HeadlineRules(BoilerplateLexicon words)
{
    private const int LongestTitle = 30;
    private const int LongestFurtherTitle = 20;
    private const int LongestNarrativeTitle = 14;
    private const int LongestLead = 60;
    private const int LongestSubheading = 12;
    private const int ShortestParagraph = 15;
    private const int MostTitles = 5;

    /// <summary>The kind of each line.</summary>
    /// <param name="lines">The lines of content, in order.</param>
    /// <param name="headlineEnd">Where a headline ends that the file declares; 0 where it declares none.</param>
    public ZoneKind[] Kinds(IReadOnlyList<TextLine> lines, int headlineEnd)
    {
        var kinds = new ZoneKind[lines.Count];
        Array.Fill(kinds, ZoneKind.Paragraph);
        var titles = headlineEnd > 0 ? lines.TakeWhile(l => l.Span.Start < headlineEnd).Count() : Titles(lines);
        Array.Fill(kinds, ZoneKind.Title, 0, titles);
        MarkRepeated(lines, kinds, titles);
        MarkSubheadings(lines, kinds, titles);
        MarkLead(lines, kinds, titles);
        return kinds;
    }

    private int Titles(IReadOnlyList<TextLine> lines)
    {
        // A text that never ends a sentence shows nothing by a missing full stop but in its first line.
        var most = lines.Any(l => l.IsFinished) ? MostTitles : 1;
        var count = 0;
        while (count < lines.Count - 1 && IsTitle(lines, count, most))
            count++;
        return count;
    }

    private bool IsTitle(IReadOnlyList<TextLine> lines, int at, int most)
    {
        var line = lines[at];
        var goesOn = at > 0 && lines[at - 1].EndsWith(TokenKind.Colon);
        if (line.IsFinished || line.Words == 0 || line.EndsWith(TokenKind.Comma) || words.Starts(BoilerplateClass.Opening, line))
            return false;
        if (words.Starts(BoilerplateClass.Narrative, line) && line.Words > LongestNarrativeTitle)
            return false;
        return line.Words <= (at == 0 || goesOn ? LongestTitle : LongestFurtherTitle) && (at < most || goesOn);
    }

    private static void MarkRepeated(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, int titles)
    {
        for (var i = titles; i < lines.Count && titles > 0; i++)
        {
            if (lines[i].Words is >= 3 and <= LongestTitle && IsRepeat(lines, titles, lines[i]))
                kinds[i] = ZoneKind.Title;
        }
    }

    // A headline inside the text: short, unfinished, between a finished paragraph and a long one.
    private void MarkSubheadings(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, int titles)
    {
        for (var i = Math.Max(titles, 1); i < lines.Count - 1; i++)
        {
            var line = lines[i];
            if (!line.IsFinished && line.Words is > 0 and <= LongestSubheading && lines[i - 1].IsFinished && lines[i + 1].Words >= ShortestParagraph
                && line.Tokens[^1].IsWord && !words.Starts(BoilerplateClass.Opening, line) && !words.Starts(BoilerplateClass.Narrative, line))
                kinds[i] = ZoneKind.Title;
        }
    }

    // The summary stands between headline and the words that open the body, or between the headline and itself.
    private void MarkLead(IReadOnlyList<TextLine> lines, ZoneKind[] kinds, int titles)
    {
        if (titles + 1 >= lines.Count || kinds[titles] != ZoneKind.Paragraph)
            return;
        var line = lines[titles];
        var next = lines[titles + 1];
        if (line.Words <= LongestLead && !words.Starts(BoilerplateClass.Opening, line)
            && (words.Starts(BoilerplateClass.Opening, next) || (titles > 0 && kinds[titles + 1] == ZoneKind.Title && next.Words <= LongestTitle && IsRepeat(lines, titles, next))))
            kinds[titles] = ZoneKind.Lead;
    }

    private static bool IsRepeat(IReadOnlyList<TextLine> lines, int titles, TextLine line)
    {
        // Lines of other numbers of words are seen to differ without their letters.
        for (var i = 0; i < titles; i++)
        {
            if (lines[i].Words == line.Words && string.Equals(Key(lines[i]), Key(line), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Key(TextLine line) => SearchFolding.Instance.Key(line.Span.Of(line.Text.Text));
}
