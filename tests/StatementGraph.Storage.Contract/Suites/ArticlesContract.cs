using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Articles, and how they come in.</summary>
public abstract class ArticlesContract(StoreMaker make)
{
    [Fact]
    public async Task An_article_comes_back_with_its_declared_fields()
    {
        var facts = new ArticleBuilder("Vesali spoke, says Wire.").On(2024, 3, 1).By("north-news").Citing("wire", "Wire", "The Wire").Build();
        facts = facts with { Article = facts.Article with { Url = "https://example.org/1", DeclaredPublisher = "North", DeclaredDate = new DateOnly(2024, 3, 2) } };
        await using var store = await make();
        await store.Writer.AddAsync([facts], TestContext.Current.CancellationToken);
        var record = await OnlyAsync(store);
        Assert.Equal(facts.Article.Zones, record.Article.Zones);
        Assert.Equal(facts.Article with { Zones = [] }, record.Article with { Zones = [] });
        Assert.Equal(("north-news", facts.PublishedOn, "1"), (record.PublisherId, record.PublishedOn, record.Extractor));
        Assert.Equal(facts.Agencies, record.Agencies);
    }

    [Theory]
    [InlineData("b.txt", "a.txt", "a.txt")]
    [InlineData("a.txt", "b.txt", "a.txt")]
    [InlineData(null, "b.txt", "b.txt")]
    [InlineData("b.txt", null, "b.txt")]
    public async Task Of_the_paths_under_which_an_article_came_the_ordinally_smallest_stays(string? first, string? second, string kept)
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Nothing.") { Path = first });
        await store.Writer.AddAsync([new ArticleBuilder("Nothing.") { Path = second }.Build()], TestContext.Current.CancellationToken);
        Assert.Equal(kept, (await OnlyAsync(store)).Article.Path);
    }

    [Fact]
    public async Task Facts_of_another_extractor_take_the_place_of_those_that_were_there()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Aram said no to Dara.") { Path = "a.txt" }.Official("aram", "Aram").Claim("aram", "no"));
        var newer = new ArticleBuilder("Aram said no to Dara.") { Extractor = "2", Path = "b.txt" }.Official("dara", "Dara").Build();
        Assert.Equal(1, await store.Writer.AddAsync([newer], TestContext.Current.CancellationToken));
        Assert.Equal(new GraphStats(1, 1, 0, 0, 0, 1), await store.Reader.StatsAsync(TestContext.Current.CancellationToken));
        Assert.Equal("dara", Assert.Single((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery())).Items).Id);
        var article = await OnlyAsync(store);
        Assert.Equal(("2", "a.txt"), (article.Extractor, article.Article.Path));
    }

    [Fact]
    public async Task Articles_are_known_where_the_same_extractor_has_read_them()
    {
        var facts = new ArticleBuilder("Nothing.").Build();
        await using var store = await make();
        await store.Writer.AddAsync([facts], TestContext.Current.CancellationToken);
        Assert.Equal([facts.Article.Id], await store.Writer.KnownAsync([facts.Article.Id, "other"], "1", TestContext.Current.CancellationToken));
        Assert.Empty(await store.Writer.KnownAsync([facts.Article.Id], "2", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_article_that_says_nothing_is_kept_too()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder(" "));
        Assert.Equal(" ", (await OnlyAsync(store)).Article.Text);
    }

    [Fact]
    public async Task Facts_that_contradict_themselves_are_refused_and_nothing_of_the_batch_is_added()
    {
        await using var store = await make();
        var good = new ArticleBuilder("Nothing.").Build();
        var said = new ArticleBuilder("Aram: no.").Official("aram", "Aram").Claim("aram", "no").Build();
        var nobody = said with { Claims = [said.Claims[0] with { Speaker = "o2" }] };
        await Assert.ThrowsAsync<ArgumentException>(() => store.Writer.AddAsync([good, nobody], TestContext.Current.CancellationToken));
        Assert.Equal(0, (await store.Reader.StatsAsync(TestContext.Current.CancellationToken)).Articles);
        Assert.Equal(2, await store.Writer.AddAsync([good, said], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_call_that_was_cancelled_adds_nothing()
    {
        await using var store = await make();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Writer.AddAsync([new ArticleBuilder("Nothing.").Build()], cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Reader.StatsAsync(cancelled.Token));
        Assert.Equal(0, (await store.Reader.StatsAsync(TestContext.Current.CancellationToken)).Articles);
    }

    private static async Task<ArticleRecord> OnlyAsync(StoreUnderTest store) =>
        Assert.Single((await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery())).Items);
}
