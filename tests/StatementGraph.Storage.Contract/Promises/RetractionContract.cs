using CsCheck;
using StatementGraph.Storage.Contract.Facts;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Promise 5: retracting an article leaves the graph as if it had never been added.</summary>
public abstract class RetractionContract(StoreMaker make)
{
    [Fact]
    public Task Articles_that_are_retracted_leave_nothing_behind() => Promise.HoldsAsync(Gen.Int[0, 6], async (articles, kept) =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (stay, go) = (articles.Take(kept).ToList(), articles.Skip(kept).Select(facts => facts.Article.Id).ToList());
        var alone = await Promise.SnapshotAsync(make, store => store.Writer.AddAsync(stay, cancellation));
        var retracted = await Promise.SnapshotAsync(make, async store =>
        {
            await store.Writer.AddAsync(articles, cancellation);
            Assert.Equal(go.Count, await store.Writer.RetractAsync(go, cancellation));
        });
        return alone == retracted;
    });

    [Fact]
    public Task An_article_that_was_retracted_can_come_back() => Promise.HoldsAsync(async articles =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        var once = await Promise.SnapshotAsync(make, store => store.Writer.AddAsync(articles, cancellation));
        var again = await Promise.SnapshotAsync(make, async store =>
        {
            await store.Writer.AddAsync(articles, cancellation);
            await store.Writer.RetractAsync([.. articles.Select(facts => facts.Article.Id)], cancellation);
            await store.Writer.AddAsync(articles, cancellation);
        });
        return once == again;
    });

    [Fact]
    public async Task Articles_that_are_not_there_are_passed_over()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await make();
        await store.Writer.AddAsync([new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali").Build()], cancellation);
        Assert.Equal(0, await store.Writer.RetractAsync(["nothing"], cancellation));
        Assert.Equal(1, (await store.Reader.StatsAsync(cancellation)).Officials);
    }
}
