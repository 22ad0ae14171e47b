using System.Globalization;
using NodaTime;

namespace StatementGraph.Text.Reading;

/// <summary>Reads the day from a date that a file declares: ISO 8601 or RFC 1123, and Persian-calendar years as some sites write them.</summary>
internal static class DeclaredDate
{
    /// <summary>The day as it stands there, in the offset that is written with it; null where it is none.</summary>
    public static DateOnly? Parse(string? declared)
    {
        var text = declared?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;
        if (Iso(text) is { } day)
            return day;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
    }

    private static DateOnly? Iso(string text)
    {
        var parts = text.Split('T', ' ')[0].Split('-', '/');
        if (parts.Length != 3 || parts[0].Length != 4)
            return null;
        if (!Number(parts[0], out var year) || !Number(parts[1], out var month) || !Number(parts[2], out var dayOfMonth))
            return null;
        // No article was published in the year 1404 of the Gregorian calendar.
        var calendar = year is >= 1200 and < 1600 ? CalendarSystem.PersianAstronomical : CalendarSystem.Iso;
        if (year < 1200 || year > 9000 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > calendar.GetDaysInMonth(year, month))
            return null;
        return new LocalDate(year, month, dayOfMonth, calendar).WithCalendar(CalendarSystem.Iso).ToDateOnly();
    }

    private static bool Number(string digits, out int value) =>
        int.TryParse(string.Concat(digits.Select(LetterFolding.Fold)), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
