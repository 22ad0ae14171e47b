using NodaTime;

namespace StatementGraph.Text.Dates;

/// <summary>Days, weeks, months or years counted from the present one.</summary>
internal readonly record struct DateOffset(CalendarClass Unit, int Count);

/// <summary>What the words of a date say, part by part, before any day is computed.</summary>
internal record struct DateExpression
{
    /// <summary>A written date.</summary>
    public WrittenDate? Date { get; set; }

    /// <summary>An offset from the present.</summary>
    public DateOffset? Offset { get; set; }

    /// <summary>A weekday.</summary>
    public IsoDayOfWeek? Weekday { get; set; }

    /// <summary>'Next' (1) or 'last' (-1) behind the weekday.</summary>
    public int Direction { get; set; }

    /// <summary>A part of the day.</summary>
    public DayPart? Part { get; set; }

    /// <summary>Whether there is more than a part of the day.</summary>
    public readonly bool IsComplete => Date is not null || Offset is not null || Weekday is not null;

    /// <summary>What it is counted from: the most exact part decides.</summary>
    public readonly DateMentionKind Kind =>
        Date is { Year: not 0 } ? DateMentionKind.Absolute
        : Date is { MonthOffset: null } ? DateMentionKind.YearMissing
        : Date is not null || Offset is not null ? DateMentionKind.Relative
        : DateMentionKind.Weekday;

    /// <summary>Whether it says 'today'.</summary>
    public readonly bool SaysToday => Offset is { Unit: CalendarClass.DayOffset, Count: 0 };
}
