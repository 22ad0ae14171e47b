using NodaTime;
using StatementGraph.Text.Phrases;

namespace StatementGraph.Text.Dates;

/// <summary>
/// Reads one date at a token: part of the day, the word 'day', 'today' and the like, weekday and written date, each at most once, in any
/// order and side by side. A comma, dash or bracket may stand before what explains the day that was named.
/// </summary>
internal sealed class DatePhrases(CalendarLexicon lexicon)
{
    private readonly WrittenDates dates = new(lexicon);

    /// <summary>The expression, and the index after its last token; null where none starts at the token.</summary>
    public (DateExpression Expression, int End)? Read(scoped in TokenWindow window, int at)
    {
        var expression = default(DateExpression);
        var end = at;
        while (true)
        {
            var next = Take(window, end, ref expression);
            if (next < 0 && expression.IsComplete)
                next = TakeBehindSmallWord(window, end, ref expression);
            if (next < 0)
                break;
            end = next;
        }

        return expression.IsComplete ? (expression, end) : null;
    }

    // 'Tuesday, dated 24 July' in some languages.
    private int TakeBehindSmallWord(scoped in TokenWindow window, int at, ref DateExpression expression) =>
        expression.Date is null && lexicon.TryMatch(window, at, out var match) && match.Value.Class == CalendarClass.Of && StartsDate(window, match.End)
            ? Take(window, match.End, ref expression)
            : TakeBehindSign(window, at, ref expression);

    private int TakeBehindSign(scoped in TokenWindow window, int at, ref DateExpression expression)
    {
        if (at + 1 >= window.End || window.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.ParenOpen))
            return -1;
        // A second date behind a sign is a date of its own, as are a weekday or 'today' in an enumeration.
        var bracket = window.Is(at, TokenKind.ParenOpen);
        if (expression.Date is not null || (!bracket && !StartsDate(window, at + 1)))
            return -1;
        var end = Take(window, at + 1, ref expression);
        return bracket && end >= 0 && window.Is(end, TokenKind.ParenClose) ? end + 1 : end;
    }

    private bool StartsDate(scoped in TokenWindow window, int at) => dates.Read(window, at) is { Date.Day: > 0 };

    // The index after the part that was taken; -1 where none starts here or it is there already.
    private int Take(scoped in TokenWindow window, int at, ref DateExpression expression)
    {
        if (expression.Date is null && dates.Read(window, at) is { } written)
        {
            expression.Date = written.Date;
            return written.End;
        }

        return lexicon.TryMatch(window, at, out var match) ? TakeWord(window, at, match, ref expression) : -1;
    }

    private int TakeWord(scoped in TokenWindow window, int at, PhraseMatch<CalendarWord> match, ref DateExpression expression)
    {
        switch (match.Value.Class)
        {
            case CalendarClass.Part when expression.Part is null:
                expression.Part = (DayPart)match.Value.Value;
                return match.End;
            case CalendarClass.DayUnit when !expression.IsComplete && LeadsOn(window, match.End):
                return match.End;
            case CalendarClass.Weekday when expression.Weekday is null && expression.Date is null:
                expression.Weekday = (IsoDayOfWeek)match.Value.Value;
                (expression.Direction, var end) = dates.Direction(window, match.End);
                return end;
            case CalendarClass.DayOffset or CalendarClass.WeekOffset or CalendarClass.MonthOffset or CalendarClass.YearOffset
                when expression.Offset is null && !IsCounted(window, at):
                expression.Offset = new DateOffset(match.Value.Class, match.Value.Value);
                return match.End;
            default:
                return -1;
        }
    }

    private bool LeadsOn(scoped in TokenWindow window, int at)
    {
        var following = default(DateExpression);
        return Take(window, at, ref following) >= 0 && (following.IsComplete || following.Part is not null);
    }

    // 'The last three weeks' ends in the words of 'last week' in some languages.
    private bool IsCounted(scoped in TokenWindow window, int at) =>
        at > window.Start && window.Tokens[at - 1].IsWord
        && (window.Number(at - 1).Digits > 0 || (lexicon.TryMatch(window, at - 1, out var match) && match.Value.Class == CalendarClass.Quantity));
}
