using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>What a store is copied from: the facts come back as they were added, and make the same graph.</summary>
public abstract class SourceContract(StoreMaker make)
{
    [Fact]
    public Task Facts_come_back_as_they_were_added() => Promise.HoldsAsync(async articles =>
    {
        await using var store = await make();
        await store.Writer.AddAsync(articles, TestContext.Current.CancellationToken);
        return Text(articles.OrderBy(facts => facts.Article.Id, StringComparer.Ordinal)) == Text(await AllAsync(store, 1000));
    });

    [Fact]
    public Task Facts_that_come_back_are_those_that_are_there() => Promise.HoldsAsync(async articles =>
    {
        await using var store = await make();
        await store.Writer.AddAsync(articles, TestContext.Current.CancellationToken);
        return await store.Writer.AddAsync(await AllAsync(store, 2), TestContext.Current.CancellationToken) == 0;
    });

    [Fact]
    public async Task A_part_of_less_than_one_article_is_refused()
    {
        await using var store = await make();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.Source.FactsAsync("", 0, TestContext.Current.CancellationToken));
    }

    private static async Task<List<ArticleFacts>> AllAsync(StoreUnderTest store, int size)
    {
        var all = new List<ArticleFacts>();
        while (true)
        {
            var part = await store.Source.FactsAsync(all.Count == 0 ? "" : all[^1].Article.Id, size, TestContext.Current.CancellationToken);
            all.AddRange(part);
            if (part.Count < size) return all;
        }
    }

    private static string Text(IEnumerable<ArticleFacts> facts) => JsonSerializer.Serialize(facts);
}
