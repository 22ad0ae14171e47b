using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>What was said: every filter, the order, and what comes back.</summary>
public abstract class ClaimsContract(StoreMaker make)
{
    private static readonly ArticleBuilder Full = new ArticleBuilder("Aram told Dara at the meeting: trade will grow. Wire reports.")
        .On(2024, 3, 1).By("north-news").Citing("wire", "Wire").Official("aram", "Aram").Official("dara", "Dara")
        .Meeting("m-1", "the meeting", ["aram", "dara"])
        .Claim("aram", "trade will grow", claim => claim with
        {
            Kind = ClaimKind.Indirect, Act = Act.Agree, Countries = ["BB", "AA"], Topics = ["trade", "energy"], Cue = claim.Content, SpeakerMention = claim.Content,
        }).To("dara").There();

    private static readonly ArticleBuilder Bare = new ArticleBuilder("Zed: no.").Official("zed", "Zed").Claim("zed", "no");

    public static TheoryData<ClaimQuery> Finding { get; } =
    [
        new ClaimQuery { Ids = [Full.Build().Claims[0].Id, "nothing"] },
        new ClaimQuery { Speaker = "aram" },
        new ClaimQuery { Addressee = "dara" },
        new ClaimQuery { Country = "AA" },
        new ClaimQuery { Topic = "energy" },
        new ClaimQuery { Article = Full.Build().Article.Id },
        new ClaimQuery { Meeting = "m-1" },
        new ClaimQuery { Publisher = "north-news" },
        new ClaimQuery { Agency = "wire" },
        new ClaimQuery { Kind = ClaimKind.Indirect },
        new ClaimQuery { Act = Act.Agree },
        new ClaimQuery { From = new DateOnly(2024, 3, 1) },
        new ClaimQuery { To = new DateOnly(2024, 3, 1) },
        new ClaimQuery { Text = "grow TRADE" },
    ];

    public static TheoryData<ClaimQuery> Missing { get; } =
    [
        new ClaimQuery { Ids = [] },
        new ClaimQuery { Speaker = "dara" },
        new ClaimQuery { Addressee = "aram" },
        new ClaimQuery { Country = "CC" },
        new ClaimQuery { Topic = "trad" },
        new ClaimQuery { Article = "nothing" },
        new ClaimQuery { Meeting = "m-2" },
        new ClaimQuery { Publisher = "wire" },
        new ClaimQuery { Agency = "north-news" },
        new ClaimQuery { Act = Act.Reject },
        new ClaimQuery { From = new DateOnly(2024, 3, 2) },
        new ClaimQuery { To = new DateOnly(2024, 2, 29) },
        new ClaimQuery { Text = "trade meeting" },
    ];

    [Theory]
    [MemberData(nameof(Finding))]
    public async Task A_filter_finds_the_claim_that_it_fits_and_no_other(ClaimQuery query)
    {
        await using var store = await make.FilledAsync(Full, Bare);
        var page = await Ask.OneAsync(store.Reader.ClaimsAsync, query);
        Assert.Equal("aram", Assert.Single(page.Items).SpeakerId);
        Assert.Equal(1, page.TotalCount);
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task A_filter_that_fits_no_claim_finds_none(ClaimQuery query)
    {
        await using var store = await make.FilledAsync(Full, Bare);
        Assert.Equal(0, (await Ask.OneAsync(store.Reader.ClaimsAsync, query)).TotalCount);
    }

    [Fact]
    public async Task A_claim_comes_back_as_the_article_says_it_with_the_canonical_ids_beside_it()
    {
        await using var store = await make.FilledAsync(Full);
        var record = Assert.Single((await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery())).Items);
        var said = Full.Build().Claims[0];
        Assert.Equal(said.Countries, record.Claim.Countries);
        Assert.Equal(said.Topics, record.Claim.Topics);
        Assert.Equal(said, record.Claim with { Countries = said.Countries, Topics = said.Topics });
        Assert.Equal(("aram", "dara", "m-1", new DateOnly(2024, 3, 1)), (record.SpeakerId, record.AddresseeId, record.MeetingId, record.Date!.Value));
    }

    [Fact]
    public async Task Claims_of_the_newest_article_come_first_and_those_of_undated_ones_last()
    {
        await using var store = await make.FilledAsync(
            Bare,
            new ArticleBuilder("Zed: old news.").On(2023, 12, 31).Official("zed", "Zed").Claim("zed", "old"),
            new ArticleBuilder("Zed: yes and no.").On(2024, 1, 1).Official("zed", "Zed").Claim("zed", "no").Claim("zed", "yes"));
        var page = await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Speaker = "zed" });
        Assert.Equal(["yes", "no", "old", "no"], page.Items.Select(claim => claim.Claim.Content.Quote));
    }

    [Fact]
    public async Task Claims_of_one_day_are_in_the_order_of_article_ids()
    {
        var articles = Enumerable.Range(0, 20)
            .Select(i => new ArticleBuilder($"Zed: no {i}.").On(2024, 1, 1).Official("zed", "Zed").Claim("zed", $"no {i}")).ToArray();
        await using var store = await make.FilledAsync(articles);
        var page = await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Speaker = "zed" });
        Assert.Equal(articles.Select(article => article.Build().Article.Id).Order(StringComparer.Ordinal), page.Items.Select(claim => claim.ArticleId));
    }
}
