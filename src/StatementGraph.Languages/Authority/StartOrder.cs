using StatementGraph.Model;

namespace StatementGraph.Languages;

/// <summary>The order of occupancies by start, unknown starts first.</summary>
internal static class StartOrder
{
    public static int Compare(Occupancy a, Occupancy b) => Key(a).CompareTo(Key(b));

    private static int Key(Occupancy occupancy) => occupancy.From is { } from ? from.DayNumber : -1;
}
