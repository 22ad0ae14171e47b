using StatementGraph.Text.Phrases;

namespace StatementGraph.Text.Dates;

/// <summary>Reads dates with a month's name: day and month, month and year, all three in either order; and a year after the word 'year'.</summary>
internal sealed class WrittenDates(CalendarLexicon lexicon)
{
    /// <summary>The date that starts at a token, and the index after its last token; null where none does.</summary>
    public (WrittenDate Date, int End)? Read(scoped in TokenWindow window, int at)
    {
        if (window.Number(at) is { Digits: > 0 } number && (number.Letters == 0 || window.IsTight(at)))
            return NumericDates.Read(window, at, lexicon.Civil) ?? (IsDay(number) ? AfterDay(window, number.Value, at + 1) : null);
        return lexicon.TryMatch(window, at, out var match) ? Read(window, match) : null;
    }

    /// <summary>The same where the first word is known.</summary>
    public (WrittenDate Date, int End)? Read(scoped in TokenWindow window, PhraseMatch<CalendarWord> match) => match.Value.Class switch
    {
        CalendarClass.Day => AfterDay(window, match.Value.Value, match.End),
        CalendarClass.MonthUnit => AfterMonthUnit(window, match.End),
        CalendarClass.YearUnit => AfterYearUnit(window, match.End),
        _ => match.Value.IsMonth ? AfterMonth(window, match.Value, match.End, isNamed: false) : null,
    };

    private (WrittenDate Date, int End)? AfterDay(scoped in TokenWindow window, int day, int first)
    {
        var at = SkipSmallWords(window, first, comma: false);
        if (!lexicon.TryMatch(window, at, out var match))
            return null;
        // 'The 15th of last month', not 'the last 15 months', which in Persian differ by the small word alone.
        if (match.Value.Class == CalendarClass.MonthOffset && (match.Value.Value == 0 || at > first))
            return (new WrittenDate(lexicon.Civil, 0, 0, day, 0, match.Value.Value), match.End);
        if (!match.Value.IsMonth)
            return null;
        var named = SecondName(window, match.Value, match.End);
        var (year, end) = Year(window, match.Value.Calendar, named);
        if (year == 0 && match.Value.Class == CalendarClass.MonthWithYear)
            return null;
        var (direction, stop) = year == 0 ? Direction(window, named) : (0, end);
        return Existing(new WrittenDate(match.Value.Calendar, year, match.Value.Value, day, direction), stop);
    }

    private (WrittenDate Date, int End)? AfterMonthUnit(scoped in TokenWindow window, int at) =>
        lexicon.TryMatch(window, at, out var match) && match.Value.IsMonth ? AfterMonth(window, match.Value, match.End, isNamed: true) : null;

    private (WrittenDate Date, int End)? AfterYearUnit(scoped in TokenWindow window, int at)
    {
        var (year, digits, _) = window.Number(at);
        if (digits != 4)
            return null;
        return Existing(new WrittenDate(year >= 1700 ? CalendarKind.Gregorian : lexicon.Civil, year, 0, 0), SkipEra(window, at + 1));
    }

    private (WrittenDate Date, int End)? AfterMonth(scoped in TokenWindow window, CalendarWord month, int at, bool isNamed)
    {
        var named = SecondName(window, month, at);
        (isNamed, at) = (isNamed || named > at, named);
        var (year, end) = Year(window, month.Calendar, at);
        if (year != 0 && month.Class != CalendarClass.MonthWithYear)
            return Existing(new WrittenDate(month.Calendar, year, month.Value, 0), end);
        if (AfterMonthAndDay(window, month, at) is { } date)
            return date;
        if (lexicon.TryMatch(window, at, out var match) && match.Value.Class == CalendarClass.MonthUnit)
            (isNamed, at) = (true, match.End);
        if (month.Class == CalendarClass.MonthWithYear || (month.Class == CalendarClass.MonthWord && !isNamed))
            return null;
        var direction = Direction(window, at);
        return (new WrittenDate(month.Calendar, 0, month.Value, 0, direction.Value), direction.End);
    }

    // Month before day, as in English; in other scripts a number behind a month counts something unless a year follows it.
    private (WrittenDate Date, int End)? AfterMonthAndDay(scoped in TokenWindow window, CalendarWord month, int at)
    {
        if (!IsDay(window.Number(at)))
            return null;
        var (year, end) = Year(window, month.Calendar, at + 1);
        if (year == 0 && (month.Class != CalendarClass.Month || window.Word(at - 1)[0] > '\u024F'))
            return null;
        return Existing(new WrittenDate(month.Calendar, year, month.Value, window.Number(at).Value), year == 0 ? at + 1 : end);
    }

    /// <summary>'Next' (1) or 'last' (-1) at a token, and the index after it; 0 and the same index where neither stands there.</summary>
    public (int Value, int End) Direction(scoped in TokenWindow window, int at)
    {
        if (!lexicon.TryMatch(window, at, out var match) || match.Value.Class is not (CalendarClass.Next or CalendarClass.Last))
            return (0, at);
        return (match.Value.Class == CalendarClass.Next ? 1 : -1, match.End);
    }

    // Arabic papers write a month twice, in two countries' names: behind a stroke, in brackets, or side by side.
    private int SecondName(scoped in TokenWindow window, CalendarWord month, int at)
    {
        var bracket = window.Is(at, TokenKind.ParenOpen);
        var from = bracket || window.Is(at, TokenKind.Other) || window.Is(at, TokenKind.Dash) ? at + 1 : at;
        if (!lexicon.TryMatch(window, from, out var match) || !match.Value.IsMonth || match.Value.Calendar != month.Calendar || match.Value.Value != month.Value)
            return at;
        return bracket && window.Is(match.End, TokenKind.ParenClose) ? match.End + 1 : match.End;
    }

    private (int Year, int End) Year(scoped in TokenWindow window, CalendarKind calendar, int at)
    {
        at = SkipSmallWords(window, at, comma: true);
        var (value, digits, letters) = window.Number(at);
        return digits == 4 && letters <= 2 && calendar.IsPlausible(value) ? (value, SkipEra(window, at + 1)) : (0, at);
    }

    private int SkipEra(scoped in TokenWindow window, int at) => lexicon.TryMatch(window, at, out var match) && match.Value.Class == CalendarClass.Era ? match.End : at;

    private int SkipSmallWords(scoped in TokenWindow window, int at, bool comma)
    {
        for (var skipped = 0; skipped < 3; skipped++)
        {
            if (comma && window.Is(at, TokenKind.Comma))
                at++;
            else if (lexicon.TryMatch(window, at, out var match) && match.Value.Class is CalendarClass.Of or CalendarClass.MonthUnit or CalendarClass.YearUnit)
                at = match.End;
            else
                return at;
        }

        return at;
    }

    private static bool IsDay((int Value, int Digits, int Letters) number) => number is { Value: >= 1 and <= 31, Digits: <= 2, Letters: 0 };

    private static (WrittenDate Date, int End)? Existing(WrittenDate date, int end) => date.Exists() ? (date, end) : null;
}
