using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Reads lists out of rows.</summary>
internal static class Lists
{
    /// <summary>One item for each row.</summary>
    public static List<T> List<T>(this Statement statement, Func<RowReader, T> item)
    {
        var items = new List<T>();
        using var rows = statement.Rows();
        while (rows.Read()) items.Add(item(rows));
        return items;
    }

    /// <summary>The texts in the first column, as they come.</summary>
    public static List<string> Texts(this Statement statement) => statement.List(rows => rows.Text(0));

    /// <summary>The texts in the first column, in ordinal order.</summary>
    public static List<string> SortedTexts(this Statement statement)
    {
        var texts = statement.Texts();
        texts.Sort(StringComparer.Ordinal);
        return texts;
    }

    /// <summary>A day, or null.</summary>
    public static DateOnly? DayOrNull(this RowReader rows, int column) =>
        rows.IntOrNull(column) is { } number ? DateOnly.FromDayNumber(number) : null;

    /// <summary>An interval in three columns (first day, last day, precision), or null.</summary>
    public static DateInterval? IntervalOrNull(this RowReader rows, int column) => rows.IsNull(column)
        ? null
        : new DateInterval(DateOnly.FromDayNumber(rows.Int(column)), DateOnly.FromDayNumber(rows.Int(column + 1)),
            (DatePrecision)rows.Int(column + 2));
}
