using StatementGraph.Model;

namespace StatementGraph.Text.Dates;

/// <summary>What a date in an article is counted from.</summary>
public enum DateMentionKind
{
    /// <summary>From the era: the year is written.</summary>
    Absolute,

    /// <summary>A day or month without its year: the one nearest to the day of publication.</summary>
    YearMissing,

    /// <summary>A weekday without a date: the nearest one on or before the day of publication, unless it says 'next' or 'last'.</summary>
    Weekday,

    /// <summary>From the day of publication, as 'yesterday' and 'last month' are.</summary>
    Relative,
}

/// <summary>Words of an article that tell a date.</summary>
/// <param name="Span">Where they stand in the text.</param>
/// <param name="Value">The days that they mean; null where that needs the day of publication and it is not known.</param>
/// <param name="Kind">What it is counted from.</param>
/// <param name="Part">The part of the day, if they say one.</param>
/// <param name="SaysToday">Whether they call the day the present one, as in 'today, Tuesday 24 July': then it is the day of writing.</param>
public sealed record DateMention(TextSpan Span, DateInterval? Value, DateMentionKind Kind, DayPart? Part, bool SaysToday);
