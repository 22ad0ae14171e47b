using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Keys;

/// <summary>Puts in order what a store counted when it was asked.</summary>
internal static class Counted
{
    /// <summary>A page of what was counted: most first, then by id.</summary>
    /// <param name="all">All of it, in any order.</param>
    /// <param name="page">Which part.</param>
    /// <param name="place">Count and id.</param>
    /// <param name="behind">The item that a cursor stands for.</param>
    /// <param name="item">Makes an item that is shown.</param>
    /// <param name="cursor">The cursor of an item.</param>
    public static Page<T> Page<TKey, T>(
        IReadOnlyCollection<TKey> all, PageRequest page, Func<TKey, (long Count, string Id)> place, Func<string, TKey> behind, Func<TKey, T> item, Func<TKey, string> cursor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.First, 1);
        var order = Comparer<TKey>.Create((one, other) =>
        {
            var ((count, id), (otherCount, otherId)) = (place(one), place(other));
            var compared = count != otherCount ? otherCount.CompareTo(count) : string.CompareOrdinal(id, otherId);
            return page.Reversed ? -compared : compared;
        });
        IEnumerable<TKey> rest = all;
        if (page.After is { } after)
        {
            var start = behind(after);
            rest = all.Where(one => order.Compare(one, start) > 0);
        }
        return Pages.Of([.. rest.Order(order).Take(page.First + 1)], page.First, all.Count, item, cursor);
    }

    /// <summary>The days of meetings and claims together, the first first.</summary>
    public static IReadOnlyList<DayCount> Days(IEnumerable<(DateOnly? Day, int Count)> meetings, IEnumerable<(DateOnly? Day, int Count)> claims) =>
    [
        .. meetings.Select(one => (one.Day, Meetings: one.Count, Claims: 0)).Concat(claims.Select(one => (one.Day, Meetings: 0, Claims: one.Count)))
            .Where(one => one.Day is not null).GroupBy(one => one.Day!.Value).OrderBy(day => day.Key)
            .Select(day => new DayCount(day.Key, day.Sum(one => one.Meetings), day.Sum(one => one.Claims))),
    ];
}
