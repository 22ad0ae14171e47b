using StatementGraph.Model;
using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Zones;

/// <summary>Finds lines, and beginnings of lines, that hold place, date, code or agency and nothing that is told.</summary>
internal sealed class DatelineFinder(BoilerplateLexicon words, DateRecogniser dates)
{
    // A place of four words and an agency in brackets, as in 'CITY, COUNTRY OF SOMETHING (X) --'.
    private const int LongestPlace = 6;

    // A labelled line holds a date, a time, an author; what is longer goes on with a headline.
    private const int LongestRest = 4;

    // Two dates in two calendars, a place, a time and an agency.
    private const int LongestDated = 20;

    /// <summary>How many tokens at the line's beginning are a dateline: all of them, none, or those before a text.</summary>
    public int EndIn(TextLine line)
    {
        var labelled = Labelled(line);
        if (labelled > 0)
            return labelled;
        return IsDateOrTime(line) ? line.Tokens.Count : AgencyLine(line);
    }

    private int Labelled(TextLine line)
    {
        var end = words.EndOf(BoilerplateClass.Dateline, line, line.FirstWord);
        if (end < 0 || (end < line.Tokens.Count && line.Tokens[end].Kind is TokenKind.Word or TokenKind.Comma))
            return 0;
        var label = end;
        while (end < line.Tokens.Count && line.Tokens[end].Kind is not TokenKind.Word)
            end++;
        if (line.Tokens.Skip(end).Count(t => t.IsWord) <= LongestRest)
            return line.Tokens.Count;
        return end > label + 1 ? end : 0;
    }

    private bool IsDateOrTime(TextLine line)
    {
        if (line.Words is 0 or > LongestDated || line.IsFinished)
            return false;
        var found = dates.Find(line.Text, line.Tokens, null);
        var isDated = found.Any(m => m.Kind == DateMentionKind.Absolute && m.Value?.Precision == DatePrecision.Day);
        var isTimed = ClockTime.IsAt(line, line.FirstWord);
        if (!isDated && !isTimed)
            return false;
        var first = line.Tokens[line.FirstWord];
        var isFirst = isTimed || words.EndOf(BoilerplateClass.Agency, line, line.Tokens.FindLastIndex(t => t.IsWord)) >= 0 || found.Any(m => m.Span.Start == first.Start);
        return line.Tokens.Count(t => t.Kind == TokenKind.Word && !found.Any(m => m.Span.Contains(t.Span))) <= (isFirst ? LongestRest : LongestRest / 2);
    }

    private int AgencyLine(TextLine line)
    {
        var seen = 0;
        for (var i = 0; i < line.Tokens.Count && seen <= LongestPlace; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.Dash && seen is 1 or 2 && words.EndOf(BoilerplateClass.Narrative, line, i + 1) >= 0)
                return i + 1;
            if (!line.Tokens[i].IsWord)
                continue;
            seen++;
            var end = words.EndOf(BoilerplateClass.Agency, line, i);
            if (end >= 0 && AfterAgency(line, i, end) is var stop and > 0)
                return stop;
        }

        return 0;
    }

    // An agency in a dateline stands apart from the words around it, unlike one that is quoted in a sentence.
    private static int AfterAgency(TextLine line, int start, int end)
    {
        if (start > line.FirstWord && line.Tokens[start - 1].Kind is not (TokenKind.Dash or TokenKind.ParenOpen or TokenKind.Other or TokenKind.Comma))
            return 0;
        var stop = end;
        while (stop < line.Tokens.Count && line.Tokens[stop].Kind is TokenKind.Dash or TokenKind.ParenClose or TokenKind.Other or TokenKind.Colon)
            stop++;
        if (stop == line.Tokens.Count)
            return stop;
        for (var i = end; i < stop; i++)
        {
            if (line.Tokens[i].Kind is TokenKind.Dash or TokenKind.ParenClose)
                return stop;
        }

        return 0;
    }
}
