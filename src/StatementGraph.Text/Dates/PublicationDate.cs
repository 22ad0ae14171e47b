using StatementGraph.Model;
using StatementGraph.Text.Zones;

namespace StatementGraph.Text.Dates;

/// <summary>
/// Finds the day on which an article was published: what its file declares, else what its datelines say, else a date stamped with a time
/// in the text, else a sentence that calls a full date 'today'. A full date of an event alone is none.
/// </summary>
/// <param name="recognisers">The date recogniser of each language.</param>
public sealed class PublicationDate(IReadOnlyDictionary<string, DateRecogniser> recognisers)
{
    /// <summary>The day, in the Gregorian calendar; null where nothing says it.</summary>
    public DateOnly? Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.DeclaredDate is { } declared)
            return declared;
        var recogniser = recognisers.TryGetValue(article.Language, out var found) ? found : DateRecogniser.Wordless;
        return InDatelines(article, recogniser) ?? InContent(article, recogniser);
    }

    private static DateOnly? InDatelines(Article article, DateRecogniser recogniser)
    {
        foreach (var zone in article.Zones.Where(z => z.Kind == ZoneKind.Dateline))
        {
            if (recogniser.Find(article.Text, zone.Span, null).FirstOrDefault(IsDay) is { Value: { } value })
                return value.From;
        }

        return null;
    }

    private static DateOnly? InContent(Article article, DateRecogniser recogniser)
    {
        foreach (var zone in article.Zones.Where(z => z.Kind is not (ZoneKind.Dateline or ZoneKind.Boilerplate)))
        {
            if (!HasYear(article.Text.AsSpan(zone.Span.Start, zone.Span.Length)))
                continue;
            var folded = FoldedText.Of(zone.Span.Of(article.Text));
            var tokens = Tokeniser.Tokens(folded, 0, folded.Length);
            foreach (var mention in recogniser.Find(folded, tokens, null))
            {
                if (IsDay(mention) && (mention.SaysToday || IsStamped(tokens, mention)))
                    return mention.Value!.From;
            }
        }

        return null;
    }

    // Most paragraphs have no year, and then no full date: no need to look closer.
    private static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsDigit(c) ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }

        return false;
    }

    private static bool IsDay(DateMention mention) => mention is { Kind: DateMentionKind.Absolute, Value.Precision: DatePrecision.Day };

    // A time right before or behind a full date is a page's time stamp; sentences put a word between them.
    private static bool IsStamped(List<Token> tokens, DateMention mention)
    {
        var first = tokens.FindIndex(t => t.Start == mention.Span.Start);
        var end = tokens.FindIndex(t => t.End == mention.Span.End) + 1;
        if (end > 0 && end < tokens.Count && tokens[end].Kind is TokenKind.Comma or TokenKind.Dash)
            end++;
        return (first >= 3 && ClockTime.IsAt(tokens, first - 3)) || (end > 0 && ClockTime.IsAt(tokens, end));
    }
}
