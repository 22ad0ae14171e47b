using System.Globalization;
using NodaTime;

namespace StatementGraph.Text.Dates;

/// <summary>What one word of a calendar means.</summary>
/// <param name="Class">What sort of word it is.</param>
/// <param name="Value">The number that it stands for: ISO day of the week, month, day, offset, or part of the day.</param>
/// <param name="Calendar">The calendar of a month; Gregorian for other words.</param>
public readonly record struct CalendarWord(CalendarClass Class, int Value, CalendarKind Calendar)
{
    /// <summary>Reads a row's id.</summary>
    /// <returns>Null where the id is not one of the class.</returns>
    public static CalendarWord? Parse(CalendarClass wordClass, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return wordClass switch
        {
            CalendarClass.Weekday or CalendarClass.WeekStart => Named<IsoDayOfWeek>(wordClass, id),
            CalendarClass.Part => Named<DayPart>(wordClass, id),
            CalendarClass.Civil => Named<CalendarKind>(wordClass, id) is { } civil ? civil with { Calendar = (CalendarKind)civil.Value } : null,
            CalendarClass.Month or CalendarClass.MonthWord or CalendarClass.MonthWithYear => Month(wordClass, id),
            CalendarClass.Day => Number(wordClass, id, 1, 31),
            CalendarClass.DayOffset or CalendarClass.WeekOffset or CalendarClass.MonthOffset or CalendarClass.YearOffset => Number(wordClass, id, -9, 9),
            _ => new CalendarWord(wordClass, 0, CalendarKind.Gregorian),
        };
    }

    /// <summary>Whether it names a month.</summary>
    internal bool IsMonth => Class is CalendarClass.Month or CalendarClass.MonthWord or CalendarClass.MonthWithYear;

    private static CalendarWord? Month(CalendarClass wordClass, string id)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || Named<CalendarKind>(wordClass, id[..dash]) is not { } calendar)
            return null;
        return Number(wordClass, id[(dash + 1)..], 1, 12) is { } month ? month with { Calendar = (CalendarKind)calendar.Value } : null;
    }

    private static CalendarWord? Number(CalendarClass wordClass, string id, int least, int most) =>
        int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? new CalendarWord(wordClass, value, CalendarKind.Gregorian)
            : null;

    private static CalendarWord? Named<T>(CalendarClass wordClass, string id)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString().ToLowerInvariant(), id, StringComparison.Ordinal))
                return new CalendarWord(wordClass, Convert.ToInt32(value, CultureInfo.InvariantCulture), CalendarKind.Gregorian);
        }

        return null;
    }
}
