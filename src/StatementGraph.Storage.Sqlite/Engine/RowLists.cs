using StatementGraph.Model;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>Reads lists and values of the model out of rows.</summary>
internal static class RowLists
{
    /// <summary>One item for each row.</summary>
    public static List<T> List<T>(this Statement statement, Func<RowReader, T> item)
    {
        var items = new List<T>();
        using var rows = statement.Rows();
        while (rows.Read()) items.Add(item(rows));
        return items;
    }

    /// <summary>The integers in the first column.</summary>
    public static List<long> Longs(this Statement statement) => statement.List(rows => rows.Long(0));

    /// <summary>The integer in the first column of the first row; null where there is none.</summary>
    public static long? FirstLong(this Statement statement)
    {
        using var rows = statement.Rows();
        return rows.Read() && !rows.IsNull(0) ? rows.Long(0) : null;
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
