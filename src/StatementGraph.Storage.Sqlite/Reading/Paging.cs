using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Makes pages of keys and items.</summary>
internal static class Paging
{
    /// <summary>One page: its keys by the question, each item by its key.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="asked">The question.</param>
    /// <param name="page">Which part.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="total">How many there are in all, where it is known without counting.</param>
    /// <exception cref="ArgumentException">The cursor is none of this question, or less than one item is asked for.</exception>
    public static Page<T> Page<TKey, T>(
        this ReadSession session, Asked asked, PageRequest page, Func<TKey, T> item, Func<GraphStats, int>? total = null)
        where TKey : IPageKey<TKey>
    {
        var keys = asked.Keys<TKey>(session, page);
        return Pages.Of(keys, page.First, Total(session, asked, page, keys.Count, total), item, key => key.Cursor);
    }

    // Counted only where the page does not show it, and no counter knows it.
    private static int Total(ReadSession session, Asked asked, PageRequest page, int found, Func<GraphStats, int>? total)
    {
        if (page.After is null && found <= page.First) return found;
        return total is not null && asked.IsPlain ? total(StatsQuestion.Answer(session)) : asked.Count(session);
    }
}
