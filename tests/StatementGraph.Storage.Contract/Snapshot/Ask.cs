using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Snapshot;

/// <summary>Asks one question where the port takes many.</summary>
public static class Ask
{
    /// <summary>The answer to one query.</summary>
    public static async Task<Page<TItem>> OneAsync<TQuery, TItem>(
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TItem>>>> ask, TQuery query)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return Assert.Single(await ask([query], TestContext.Current.CancellationToken));
    }
}
