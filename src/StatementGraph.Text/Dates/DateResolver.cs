using NodaTime;
using StatementGraph.Model;
using DateInterval = StatementGraph.Model.DateInterval;

namespace StatementGraph.Text.Dates;

/// <summary>Computes the days that an expression means, from the day of publication where it needs one.</summary>
internal sealed class DateResolver(CalendarLexicon lexicon)
{
    /// <summary>The days; null where they depend on the day of publication and it is not known.</summary>
    public DateInterval? Resolve(DateExpression expression, DateOnly? publishedOn)
    {
        if (expression.Date is { Year: not 0 } absolute)
            return WithYear(absolute);
        // Outside these years a calendar may end, and no article was written.
        if (publishedOn is not { Year: >= 1910 and <= 2070 } day)
            return null;
        var reference = LocalDate.FromDateOnly(day);
        if (expression.Date is { } date)
            return WithoutYear(date, reference);
        if (expression.Offset is not { } offset)
            return FromWeekday(expression, reference);
        // An article that went out after midnight still calls its own day today: the weekday is surer than the clock.
        var days = FromOffset(offset, reference);
        return expression.Weekday is { } weekday && offset.Unit == CalendarClass.DayOffset && LocalDate.FromDateOnly(days.From).DayOfWeek != weekday
            ? FromWeekday(expression with { Direction = Math.Max(0, Math.Sign(offset.Count)) }, reference)
            : days;
    }

    private static DateInterval WithYear(WrittenDate date)
    {
        var calendar = date.Calendar.System();
        if (date.Month == 0)
            return Interval(new LocalDate(date.Year, 1, 1, calendar), new LocalDate(date.Year, 12, calendar.GetDaysInMonth(date.Year, 12), calendar), DatePrecision.Year);
        return date.Day == 0 ? Month(calendar, date.Year, date.Month) : Day(new LocalDate(date.Year, date.Month, date.Day, calendar));
    }

    private static DateInterval? WithoutYear(WrittenDate date, LocalDate reference)
    {
        var calendar = date.Calendar.System();
        var present = reference.WithCalendar(calendar);
        if (date.MonthOffset is { } offset)
        {
            var month = present.With(DateAdjusters.StartOfMonth).PlusMonths(offset);
            return date.Day <= calendar.GetDaysInMonth(month.Year, month.Month) ? Day(month.PlusDays(date.Day - 1)) : null;
        }

        return date.Day == 0 ? NearestMonth(date, present) : NearestDay(date, present);
    }

    // The one that began last, unless it says 'next'; 'last' leaves out the present one.
    private static DateInterval NearestMonth(WrittenDate date, LocalDate present)
    {
        var latest = date.Direction < 0 ? present.Month - 1 : present.Month;
        var year = date.Month <= latest ? present.Year : present.Year - 1;
        return Month(present.Calendar, date.Direction > 0 ? NextYear(date, present) : year, date.Month);
    }

    private static int NextYear(WrittenDate date, LocalDate present) => date.Month > present.Month ? present.Year : present.Year + 1;

    private static DateInterval? NearestDay(WrittenDate date, LocalDate present)
    {
        LocalDate? nearest = null;
        for (var year = present.Year - 1; year <= present.Year + 1; year++)
        {
            if (date.Day > present.Calendar.GetDaysInMonth(year, date.Month))
                continue;
            var day = new LocalDate(year, date.Month, date.Day, present.Calendar);
            if (date.Direction * day.CompareTo(present) < 0)
                continue;
            if (nearest is not { } other || Distance(day, present) < Distance(other, present))
                nearest = day;
        }

        return nearest is { } found ? Day(found) : null;
    }

    private DateInterval FromOffset(DateOffset offset, LocalDate reference)
    {
        if (offset.Unit == CalendarClass.DayOffset)
            return Day(reference.PlusDays(offset.Count));
        if (offset.Unit == CalendarClass.WeekOffset)
        {
            var start = reference.With(DateAdjusters.PreviousOrSame(lexicon.WeekStart)).PlusWeeks(offset.Count);
            return Interval(start, start.PlusDays(6), DatePrecision.Week);
        }

        var present = reference.WithCalendar(lexicon.Civil.System());
        if (offset.Unit == CalendarClass.YearOffset)
            return WithYear(new WrittenDate(lexicon.Civil, present.Year + offset.Count, 0, 0));
        var month = present.With(DateAdjusters.StartOfMonth).PlusMonths(offset.Count);
        return Month(present.Calendar, month.Year, month.Month);
    }

    private static DateInterval FromWeekday(DateExpression expression, LocalDate reference) => Day(reference.With(expression.Direction switch
    {
        > 0 => DateAdjusters.Next(expression.Weekday!.Value),
        < 0 => DateAdjusters.Previous(expression.Weekday!.Value),
        _ => DateAdjusters.PreviousOrSame(expression.Weekday!.Value),
    }));

    private static int Distance(LocalDate a, LocalDate b) => Math.Abs(Period.DaysBetween(a, b));

    private static DateInterval Month(CalendarSystem calendar, int year, int month) => Interval(
        new LocalDate(year, month, 1, calendar),
        new LocalDate(year, month, calendar.GetDaysInMonth(year, month), calendar),
        DatePrecision.Month);

    private static DateInterval Day(LocalDate day) => DateInterval.On(Gregorian(day));

    private static DateInterval Interval(LocalDate from, LocalDate to, DatePrecision precision) => new(Gregorian(from), Gregorian(to), precision);

    private static DateOnly Gregorian(LocalDate day) => day.WithCalendar(CalendarSystem.Iso).ToDateOnly();
}
