using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Contract;

/// <summary>Makes stores that hold examples.</summary>
public static class FilledStore
{
    /// <summary>A new store with these articles.</summary>
    public static async Task<StoreUnderTest> FilledAsync(this StoreMaker make, params ArticleBuilder[] articles)
    {
        ArgumentNullException.ThrowIfNull(make);
        var store = await make();
        await store.Writer.AddAsync([.. articles.Select(article => article.Build())], TestContext.Current.CancellationToken);
        return store;
    }
}
