namespace StatementGraph.Text.Dates;

/// <summary>Reads dates of three numbers: year-month-day or day-month-year, with dashes, strokes or points and without spaces.</summary>
internal static class NumericDates
{
    /// <summary>The date that starts at a token, and the index after its last token; null where none does.</summary>
    public static (WrittenDate Date, int End)? Read(scoped in TokenWindow window, int at, CalendarKind civil)
    {
        var last = at + 4;
        if (last >= window.End || !IsSeparated(window, at) || !IsSeparated(window, at + 2) || Separator(window, at + 1) != Separator(window, at + 3))
            return null;
        var (first, middle, third) = (window.Number(at), window.Number(at + 2), window.Number(last));
        if (first.Letters + middle.Letters > 0 || first.Value < 0 || middle.Value < 1 || third.Value < 0)
            return null;
        // A fourth number makes it an address or a version.
        if (window.IsTight(last) && window.Tokens[last + 1].Kind is not TokenKind.Word && Separator(window, last + 1) == Separator(window, at + 1) && window.IsTight(last + 1) && window.Number(last + 2).Value >= 0)
            return null;
        return Date(first, middle.Value, third, civil) is { } date ? (date, last + 1) : null;
    }

    private static WrittenDate? Date((int Value, int Digits, int Letters) first, int middle, (int Value, int Digits, int Letters) third, CalendarKind civil)
    {
        var date = first.Digits == 4 && third.Digits <= 2 ? Of(first.Value, middle, third.Value, civil)
            : third.Digits == 4 && first.Digits <= 2 ? Of(third.Value, middle, first.Value, civil)
            : default(WrittenDate?);
        return date is { } found && found.Month > 0 && found.Day > 0 && found.Exists() ? found : null;
    }

    private static WrittenDate Of(int year, int month, int day, CalendarKind civil)
    {
        var calendar = year >= 1700 ? CalendarKind.Gregorian : civil;
        // The month can't be over 12, so it is written in front of the day.
        return month > 12 && day <= 12 ? new WrittenDate(calendar, year, day, month) : new WrittenDate(calendar, year, month, day);
    }

    private static bool IsSeparated(scoped in TokenWindow window, int at) =>
        window.IsTight(at) && window.IsTight(at + 1) && Separator(window, at + 1) is '/' or '-' or '.' or '\u2013' or '\u066B';

    private static char Separator(scoped in TokenWindow window, int at) => window.Word(at)[0];
}
