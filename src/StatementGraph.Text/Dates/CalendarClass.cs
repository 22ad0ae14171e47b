namespace StatementGraph.Text.Dates;

/// <summary>What a word of <c>calendar.tsv</c> is; the row's id says which one.</summary>
public enum CalendarClass
{
    /// <summary>A day of the week: <c>monday</c> to <c>sunday</c>.</summary>
    Weekday,

    /// <summary>A month whose name is nothing else: <c>gregorian-1</c>, <c>jalali-1</c>, <c>hijri-1</c> and so on to 12.</summary>
    Month,

    /// <summary>A month whose name is also an ordinary word or a name: counts only beside a day, a year or the word 'month'.</summary>
    MonthWord,

    /// <summary>A month whose name is a very common word: counts only between a day and a year.</summary>
    MonthWithYear,

    /// <summary>A day of the month in words: <c>1</c> to <c>31</c>.</summary>
    Day,

    /// <summary>A day counted from the day of writing: <c>-1</c> is yesterday.</summary>
    DayOffset,

    /// <summary>A week counted from the present one.</summary>
    WeekOffset,

    /// <summary>A month counted from the present one.</summary>
    MonthOffset,

    /// <summary>A year counted from the present one.</summary>
    YearOffset,

    /// <summary>A part of the day: a <see cref="DayPart"/> in lower case.</summary>
    Part,

    /// <summary>The word 'day' before the name of one.</summary>
    DayUnit,

    /// <summary>The word 'month'.</summary>
    MonthUnit,

    /// <summary>The word 'year'.</summary>
    YearUnit,

    /// <summary>'Next', behind a weekday or month.</summary>
    Next,

    /// <summary>'Last', behind a weekday or month.</summary>
    Last,

    /// <summary>A small word between day, month and year, such as 'of'.</summary>
    Of,

    /// <summary>The name of an era behind a year.</summary>
    Era,

    /// <summary>A number in words, or 'some': 'three weeks past' is not 'last week'.</summary>
    Quantity,

    /// <summary>Words with a calendar word in them that name no date, such as 'Friday prayer'.</summary>
    Not,

    /// <summary>A word written together with the next one, such as 'and' in Arabic.</summary>
    Proclitic,

    /// <summary>The first day of the week; the id says which, the form is not looked for.</summary>
    WeekStart,

    /// <summary>The calendar of years from 1200 to 1500 and of 'this month': <c>gregorian</c>, <c>jalali</c> or <c>hijri</c>; the forms are not looked for.</summary>
    Civil,
}
