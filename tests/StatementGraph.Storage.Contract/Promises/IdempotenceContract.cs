using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Promise 3: ingesting twice is ingesting once.</summary>
public abstract class IdempotenceContract(StoreMaker make)
{
    [Fact]
    public Task Articles_that_are_added_twice_are_there_once() => Promise.HoldsAsync(async articles =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        var once = await Promise.SnapshotAsync(make, store => store.Writer.AddAsync(articles, cancellation));
        var twice = await Promise.SnapshotAsync(make, async store =>
        {
            Assert.Equal(articles.Length, await store.Writer.AddAsync(articles, cancellation));
            Assert.Equal(0, await store.Writer.AddAsync(articles, cancellation));
        });
        return once == twice;
    });

    [Fact]
    public async Task An_article_that_comes_twice_in_one_batch_is_there_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await make();
        var article = new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali").Build();
        Assert.Equal(1, await store.Writer.AddAsync([article, article], cancellation));
        Assert.Equal(1, (await store.Reader.StatsAsync(cancellation)).Articles);
    }
}
