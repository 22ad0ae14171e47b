using System.Runtime.CompilerServices;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Loading;

/// <summary>Reads a list to its end, page by page, so that memory does not grow with it.</summary>
internal static class Parts
{
    /// <summary>The pages of a list, in its order.</summary>
    /// <param name="ask">Asks the store.</param>
    /// <param name="query">The question, for one page.</param>
    /// <param name="size">How many items a page has.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> OfAsync<TQuery, T>(Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<T>>>> ask,
        Func<PageRequest, TQuery> query, int size, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (string? after = null; ;)
        {
            var page = (await ask([query(new(size, after))], cancellation).ConfigureAwait(false))[0];
            yield return page.Items;
            if (!page.HasNext) yield break;
            after = page.Cursors[^1];
        }
    }
}
