using StatementGraph.Model;
using StatementGraph.Storage.Contract;
using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>A graph that knows an answer to each example, made once for all of them.</summary>
public sealed class ExampleGraph : IAsyncDisposable
{
    private StoreUnderTest? store;

    /// <summary>Makes it, where that was not done; skips the test where there is no server.</summary>
    internal async Task NeedAsync()
    {
        if (store is not null) return;
        store = await TestDatabase.NewAsync();
        for (var batch = 0; batch < 2; batch++) await store.Writer.AddAsync([.. Series.Batch(batch).Select(Agreed)], TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => store?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static ArticleFacts Agreed(ArticleFacts facts) => facts with { Claims = [.. facts.Claims.Select(claim => claim with { Act = Act.Agree })] };
}
