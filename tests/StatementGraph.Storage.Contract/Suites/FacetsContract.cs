using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Countries, publishers, agencies and topics, counted.</summary>
public abstract class FacetsContract(StoreMaker make)
{
    private static readonly ArticleBuilder Two = new ArticleBuilder("Aram: trade and energy. Dara: trade too. Wire.")
        .By("north-news", "North News").Citing("wire", "Wire", "Wire").Official("aram", "Aram").Official("dara", "Dara")
        .Claim("aram", "trade and energy", claim => claim with { Topics = ["trade", "energy"], Countries = ["AA"] })
        .Claim("dara", "trade too", claim => claim with { Topics = ["trade"] });

    private static readonly ArticleBuilder Silent = new ArticleBuilder("Nothing.").By("north-news", "North");

    [Fact]
    public async Task Those_with_most_claims_come_first_then_the_smaller_id() =>
        Assert.Equal(
            [new FacetRecord("trade", "trade", 2, 1), new FacetRecord("energy", "energy", 1, 1)],
            await FacetsAsync(new FacetQuery { Kind = NodeKind.Topic }));

    [Fact]
    public async Task Only_the_claims_of_the_speaker_asked_for_count() =>
        Assert.Equal([new FacetRecord("trade", "trade", 1, 1)], await FacetsAsync(new FacetQuery { Kind = NodeKind.Topic, Speaker = "dara" }));

    [Fact]
    public async Task A_speaker_who_said_nothing_of_it_has_no_facet() =>
        Assert.Empty(await FacetsAsync(new FacetQuery { Kind = NodeKind.Country, Speaker = "dara" }));

    [Fact]
    public async Task A_publisher_counts_its_articles_also_those_without_claims() =>
        // Both names are given by one article: the ordinally smaller is shown.
        Assert.Equal([new FacetRecord("north-news", "North", 2, 2)], await FacetsAsync(new FacetQuery { Kind = NodeKind.Publisher }));

    [Fact]
    public async Task An_agency_counts_the_claims_of_the_articles_that_cite_it() =>
        Assert.Equal([new FacetRecord("wire", "Wire", 2, 1)], await FacetsAsync(new FacetQuery { Kind = NodeKind.Agency }));

    [Fact]
    public async Task Facets_that_nothing_has_are_left_out() =>
        Assert.Equal(["energy"], (await FacetsAsync(new FacetQuery { Kind = NodeKind.Topic, Ids = ["energy", "nothing"] })).Select(facet => facet.Id));

    [Fact]
    public async Task What_is_no_facet_is_refused() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => FacetsAsync(new FacetQuery { Kind = NodeKind.Claim }));

    [Fact]
    public async Task Counts_fall_when_an_article_is_retracted()
    {
        await using var store = await make.FilledAsync(Two, Silent);
        await store.Writer.RetractAsync([Two.Build().Article.Id], TestContext.Current.CancellationToken);
        Assert.Empty((await Ask.OneAsync(store.Reader.FacetsAsync, new FacetQuery { Kind = NodeKind.Topic })).Items);
        var publisher = Assert.Single((await Ask.OneAsync(store.Reader.FacetsAsync, new FacetQuery { Kind = NodeKind.Publisher })).Items);
        Assert.Equal(new FacetRecord("north-news", "North", 0, 1), publisher);
    }

    private async Task<IReadOnlyList<FacetRecord>> FacetsAsync(FacetQuery query)
    {
        await using var store = await make.FilledAsync(Two, Silent);
        return (await Ask.OneAsync(store.Reader.FacetsAsync, query)).Items;
    }
}
