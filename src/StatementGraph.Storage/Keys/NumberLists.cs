using System.Globalization;
using System.Text;
using System.Text.Json;

namespace StatementGraph.Storage.Keys;

/// <summary>Lists of short lists of integers as JSON, such as spans: <c>[[0,12],[40,52]]</c>.</summary>
internal static class NumberLists
{
    /// <summary>Writes one inner list for each item.</summary>
    public static string Write<T>(IReadOnlyList<T> items, Func<T, int[]> numbers)
    {
        var json = new StringBuilder("[", 2 + (16 * items.Count));
        for (var i = 0; i < items.Count; i++)
        {
            json.Append(i == 0 ? "[" : ",[");
            foreach (var number in numbers(items[i])) json.Append(CultureInfo.InvariantCulture, $"{number},");
            json[^1] = ']';
        }
        return json.Append(']').ToString();
    }

    /// <summary>Reads the inner lists.</summary>
    public static int[][] Read(string json) => JsonSerializer.Deserialize<int[][]>(json)!;
}
