namespace StatementGraph.Text.Dates;

/// <summary>A date as it is written: with or without year and day.</summary>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Year">The year; 0 where it is not written.</param>
/// <param name="Month">The month; 0 for a year alone.</param>
/// <param name="Day">The day; 0 where none is written.</param>
/// <param name="Direction">'Next' is 1, 'last' is -1, and 0 is neither.</param>
/// <param name="MonthOffset">For a day of 'this month' or 'last month', which has no name: the offset; else null.</param>
internal readonly record struct WrittenDate(CalendarKind Calendar, int Year, int Month, int Day, int Direction = 0, int? MonthOffset = null)
{
    /// <summary>Whether there is such a day or month in some year, and in this one where a year is written.</summary>
    public bool Exists()
    {
        if (Year != 0 && !Calendar.IsPlausible(Year))
            return false;
        if (Month is < 0 or > 12 || Day is < 0 or > 31)
            return false;
        if (Day == 0 || Month == 0 || Year == 0)
            return Day <= LongestMonth();
        return Day <= Calendar.System().GetDaysInMonth(Year, Month);
    }

    private int LongestMonth() => Calendar switch
    {
        CalendarKind.Hijri => 30,
        CalendarKind.Jalali => Month is >= 1 and <= 6 ? 31 : 30,
        _ => Month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 },
    };
}
