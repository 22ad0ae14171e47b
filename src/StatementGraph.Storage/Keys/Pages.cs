using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Keys;

/// <summary>Makes pages.</summary>
internal static class Pages
{
    /// <summary>A page of keys of which there may be one too many.</summary>
    public static Page<T> Of<TKey, T>(IReadOnlyList<TKey> keys, int first, int total, Func<TKey, T> item, Func<TKey, string> cursor)
    {
        var shown = keys.Take(first).ToList();
        return new Page<T>([.. shown.Select(item)], [.. shown.Select(cursor)], keys.Count > first, total);
    }
}
