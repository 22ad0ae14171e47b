using System.Globalization;

namespace StatementGraph.Languages;

/// <summary>
/// A date of the authority data, known to the day (<c>2024-08-21</c>), the month (<c>2024-08</c>) or the year (<c>2024</c>):
/// some day from <paramref name="First"/> to <paramref name="Last"/>, both included.
/// </summary>
/// <param name="First">The first day that it can be.</param>
/// <param name="Last">The last day that it can be.</param>
public readonly record struct OpenDate(DateOnly First, DateOnly Last)
{
    private const int YearLength = 4;
    private const int MonthLength = 7;
    private const int DayLength = 10;

    /// <summary>Reads a date of the form <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, in ASCII digits; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out OpenDate date)
    {
        date = default;
        var month = 1;
        var day = 1;
        if (text.Length is not (YearLength or MonthLength or DayLength) || !Number(text[..4], out var year) || year == 0)
            return false;
        if (text.Length >= MonthLength && (text[4] != '-' || !Number(text[5..7], out month) || month is < 1 or > 12))
            return false;
        if (text.Length == DayLength && (text[7] != '-' || !Number(text[8..10], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return false;
        date = text.Length switch
        {
            YearLength => new(new(year, 1, 1), new(year, 12, 31)),
            MonthLength => new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month))),
            _ => new(new(year, month, day), new(year, month, day)),
        };
        return true;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
