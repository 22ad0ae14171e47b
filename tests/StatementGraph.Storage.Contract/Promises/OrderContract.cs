using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Promise 4: the order of ingestion, and how it is cut into batches, does not change the graph.</summary>
public abstract class OrderContract(StoreMaker make)
{
    [Fact]
    public Task Any_order_and_any_batches_give_the_same_graph() => Promise.HoldsAsync(Gen.Int[0, int.MaxValue].Select(Gen.Int[1, 4]), async (articles, how) =>
    {
        var (seed, size) = how;
        var shuffled = Shuffle(articles, seed);
        var all = await Promise.SnapshotAsync(make, store => store.Writer.AddAsync(articles, TestContext.Current.CancellationToken));
        var batches = await Promise.SnapshotAsync(make, async store =>
        {
            foreach (var batch in shuffled.Chunk(size)) await store.Writer.AddAsync(batch, TestContext.Current.CancellationToken);
        });
        return all == batches;
    });

    // Not the order of the generator, which a failing run would shrink away.
    private static ArticleFacts[] Shuffle(ArticleFacts[] articles, int seed) =>
        [.. articles.OrderBy(facts => HashCode(facts.Article.Id, seed))];

    private static int HashCode(string id, int seed) => id.Aggregate(seed, (hash, unit) => unchecked((hash * 31) + unit));
}
