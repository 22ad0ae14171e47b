using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>Reads whole answers page by page.</summary>
public static class Walk
{
    /// <summary>All items of an answer, gathered in pages of this size.</summary>
    public static async Task<List<T>> AllAsync<T>(Func<PageRequest, Task<Page<T>>> ask, int size = 1000)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var all = new List<T>();
        string? after = null;
        while (true)
        {
            var page = await ask(new PageRequest(size, after));
            all.AddRange(page.Items);
            Assert.Equal(page.Items.Count, page.Cursors.Count);
            if (!page.HasNext) return all;
            Assert.Equal(size, page.Items.Count);
            after = page.Cursors[^1];
        }
    }
}
