using System.Globalization;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Parameters and days as they are sent.</summary>
internal static class Values
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>A map.</summary>
    public static Dictionary<string, object?> Map(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var map = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values) map.Add(name, value);
        return map;
    }

    /// <summary>A day as text, which statements turn into a date.</summary>
    public static string? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The day of a text.</summary>
    public static DateOnly? ToDay(string? text) => text is null ? null : DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);
}
