using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Search;

/// <summary>Pages of a short list of ids; a cursor is the id itself.</summary>
internal static class ListPage
{
    /// <summary>One page.</summary>
    /// <exception cref="ArgumentException">The cursor is none of this list.</exception>
    public static Page<string> Of(IReadOnlyList<string> ids, PageRequest page)
    {
        var all = ids.Distinct(StringComparer.Ordinal).ToList();
        if (page.Reversed) all.Reverse();
        var behind = page.After is { } after ? all.IndexOf(after) : -1;
        if (page.After is { } unknown && behind < 0) throw Cursor.Unknown(unknown);
        return Pages.Of(all[(behind + 1)..], page.First, all.Count, id => id, id => id);
    }
}
