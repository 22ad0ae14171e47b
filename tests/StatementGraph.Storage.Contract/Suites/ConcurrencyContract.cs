using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Many at once on one open store.</summary>
public abstract class ConcurrencyContract(StoreMaker make)
{
    private const int Batches = 8;

    [Fact]
    public async Task Batches_that_are_added_at_once_are_all_there()
    {
        await using var store = await make();
        await Task.WhenAll(Enumerable.Range(0, Batches).Select(i => store.Writer.AddAsync(Batch(i), TestContext.Current.CancellationToken)));
        Assert.Equal(new GraphStats(Batches * 3, 1, Batches * 3, 0, 0, Batches * 3), await store.Reader.StatsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_reader_never_sees_a_part_of_a_batch()
    {
        await using var store = await make();
        var writing = Task.WhenAll(Enumerable.Range(0, Batches).Select(i => store.Writer.AddAsync(Batch(i), TestContext.Current.CancellationToken)));
        while (!writing.IsCompleted)
        {
            var page = await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery());
            Assert.Equal(0, page.TotalCount % 3);
            Assert.Equal(page.TotalCount, page.Items.Count);
        }
        await writing;
    }

    [Fact]
    public async Task A_reader_sees_what_was_acknowledged_before_it_asked()
    {
        await using var store = await make();
        for (var i = 0; i < Batches; i++)
        {
            await store.Writer.AddAsync(Batch(i), TestContext.Current.CancellationToken);
            Assert.Equal((i + 1) * 3, (await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Speaker = "aram" })).TotalCount);
        }
    }

    private static List<ArticleFacts> Batch(int number) =>
    [
        .. Enumerable.Range(0, 3).Select(i =>
            new ArticleBuilder($"Aram: no {number} {i}.").Official("aram", "Aram").Claim("aram", "no").Build()),
    ];
}
