using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Who is in the graph, under which name, found how.</summary>
public abstract class OfficialsContract(StoreMaker make)
{
    private static readonly OfficialProfile Vesali = new() { Id = "aram-vesali", Name = "Aram Vesali", Names = [], Occupancies = [] };

    [Fact]
    public async Task An_official_shows_the_name_that_the_authority_gives()
    {
        var official = await OnlyAsync(
            new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali", Vesali));
        Assert.Equal("Aram Vesali", official.Name);
        Assert.Equal(["Vesali"], official.Aliases);
    }

    [Fact]
    public async Task An_official_whom_no_authority_knows_shows_the_name_that_most_articles_show()
    {
        var official = await OnlyAsync(
            new ArticleBuilder("Dara left.").Official("n-1", "Dara"),
            new ArticleBuilder("Nilufar Dara left.").Official("n-1", "Nilufar Dara"),
            new ArticleBuilder("Nilufar Dara came.").Official("n-1", "Nilufar Dara"));
        Assert.Equal("Nilufar Dara", official.Name);
        Assert.Equal(["Dara"], official.Aliases);
    }

    [Fact]
    public async Task Of_names_that_as_many_articles_show_the_ordinally_smallest_is_shown()
    {
        // U+10330 is a surrogate pair from U+D800, and so smaller than U+FB56, though its number and its UTF-8 are larger.
        var official = await OnlyAsync(
            new ArticleBuilder("\uFB56 left.").Official("n-1", "\uFB56"),
            new ArticleBuilder("\U00010330 left.").Official("n-1", "\U00010330"));
        Assert.Equal("\U00010330", official.Name);
    }

    [Fact]
    public async Task Officials_are_in_the_order_of_their_folded_names()
    {
        await using var store = await FilledAsync(
            new ArticleBuilder("zed, Aram, \uFB56 and \U00010330 left.")
                .Official("n-4", "zed").Official("n-3", "Aram").Official("n-1", "\uFB56").Official("n-2", "\U00010330"));
        var page = await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery());
        Assert.Equal(["n-3", "n-4", "n-2", "n-1"], page.Items.Select(official => official.Id));
    }

    [Theory]
    [InlineData("ves")]
    [InlineData("vesali ar")]
    [InlineData("ARAM")]
    public async Task An_official_is_found_by_the_beginnings_of_the_words_of_a_name(string name)
    {
        await using var store = await FilledAsync(new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali", Vesali));
        Assert.Single((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery { Name = name })).Items);
    }

    [Theory]
    [InlineData("esali")]
    [InlineData("vesali dara")]
    public async Task An_official_is_not_found_by_other_words(string name)
    {
        await using var store = await FilledAsync(new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali", Vesali));
        Assert.Empty((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery { Name = name })).Items);
    }

    [Fact]
    public async Task Words_of_two_names_are_not_words_of_one()
    {
        await using var store = await FilledAsync(new ArticleBuilder("Dara left.").Official("n-1", "Dara", null, "Nilufar"));
        Assert.Empty((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery { Name = "Dara Nilufar" })).Items);
    }

    [Fact]
    public async Task Officials_are_found_by_a_country_or_position_of_any_of_their_roles()
    {
        await using var store = await FilledAsync(
            new ArticleBuilder("Envoy Dara of Ardan and Zed left.")
                .Official("n-1", "Dara").Holding("Envoy", "envoy", "AA", "Envoy Dara of Ardan").Official("n-2", "Zed"),
            new ArticleBuilder("Minister Dara came.").Official("n-1", "Dara").Holding("Minister", "minister", null, "Minister"));
        foreach (var query in new OfficialQuery[] { new() { Country = "AA" }, new() { Position = "minister" }, new() { Position = "minister", Country = "AA" } })
            Assert.Equal(["n-1"], (await Ask.OneAsync(store.Reader.OfficialsAsync, query)).Items.Select(official => official.Id));
    }

    [Fact]
    public async Task Each_query_of_a_call_has_its_own_page_in_the_order_asked()
    {
        await using var store = await FilledAsync(new ArticleBuilder("Dara and Zed left.").Official("n-1", "Dara").Official("n-2", "Zed"));
        var pages = await store.Reader.OfficialsAsync(
            [new OfficialQuery { Ids = ["n-2"] }, new OfficialQuery { Ids = ["nobody"] }, new OfficialQuery { Ids = ["n-1"] }],
            TestContext.Current.CancellationToken);
        Assert.Equal([1, 0, 1], pages.Select(page => page.TotalCount));
        Assert.Equal(["n-2", "n-1"], pages.SelectMany(page => page.Items).Select(official => official.Id));
    }

    private async Task<OfficialRecord> OnlyAsync(params ArticleBuilder[] articles)
    {
        await using var store = await FilledAsync(articles);
        return Assert.Single((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery())).Items);
    }

    private Task<StoreUnderTest> FilledAsync(params ArticleBuilder[] articles) => make.FilledAsync(articles);
}
