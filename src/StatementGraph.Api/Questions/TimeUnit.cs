using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>What days are counted together by.</summary>
internal enum TimeUnit
{
    Day,
    Month,
    Year,
}

/// <summary>How much there is of some days.</summary>
internal sealed record TimeCount(DateOnly From, DateOnly To, int Meetings, int Claims)
{
    /// <summary>Days counted together, the first first; those that have nothing are left out.</summary>
    public static IReadOnlyList<TimeCount> By(TimeUnit unit, IReadOnlyList<DayCount> days) =>
        [.. days.GroupBy(day => First(unit, day.Day)).Select(part => new TimeCount(part.Key, Last(unit, part.Key), part.Sum(day => day.Meetings), part.Sum(day => day.Claims)))];

    private static DateOnly First(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Year => new(day.Year, 1, 1),
        TimeUnit.Month => new(day.Year, day.Month, 1),
        _ => day,
    };

    private static DateOnly Last(TimeUnit unit, DateOnly first) => unit switch
    {
        TimeUnit.Year => new(first.Year, 12, 31),
        TimeUnit.Month => new(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => first,
    };
}
