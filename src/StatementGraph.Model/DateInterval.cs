namespace StatementGraph.Model;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A week of seven days.</summary>
    Week,

    /// <summary>A month of the calendar in which it was written.</summary>
    Month,

    /// <summary>A year of the calendar in which it was written.</summary>
    Year,
}

/// <summary>
/// The days on which something happened, in the Gregorian calendar. Both ends are <b>included</b>: 'on Monday' starts and ends on Monday.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, <paramref name="From"/> or later.</param>
/// <param name="Precision">How exactly the source says it.</param>
public sealed record DateInterval(DateOnly From, DateOnly To, DatePrecision Precision)
{
    /// <summary>The last day, the first or later.</summary>
    public DateOnly To { get; } = To >= From ? To : throw new ArgumentOutOfRangeException(nameof(To), "An interval can't end before it starts.");

    /// <summary>One day.</summary>
    public static DateInterval On(DateOnly day) => new(day, day, DatePrecision.Day);
}
