using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>What articles state of an official, and what the authority says.</summary>
public abstract class OfficialDetailsContract(StoreMaker make)
{
    private static readonly OfficialProfile Vesali = new()
    {
        Id = "aram-vesali",
        Name = "Aram Vesali",
        Names = [new LocalName("fa", "آرام وصالی")],
        Occupancies = [new Occupancy("minister", "Minister", "AA", new DateOnly(2020, 1, 1), null, "an invented register")],
    };

    [Fact]
    public async Task An_office_that_several_articles_state_is_there_once_with_the_evidence_of_the_smaller_article_id()
    {
        var articles = Enumerable.Range(1, 5)
            .Select(day => new ArticleBuilder($"Day {day}: Minister Dara left.").Official("n-1", "Dara").Holding("Minister", "minister", "AA", "Minister Dara"))
            .ToArray();
        await using var store = await make.FilledAsync(articles);
        var role = Assert.Single((await Ask.OneAsync(store.Reader.RolesAsync, new OfficialDetailQuery("n-1", PageRequest.Default))).Items);
        var first = articles.Select(article => article.Build().Article.Id).Order(StringComparer.Ordinal).First();
        Assert.Equal(first, role.Role.Evidence.ArticleId);
        Assert.Equal($"{first}:o1", role.ArticleOfficialKey);
        Assert.Equal("Minister Dara", role.Role.Evidence.Quote);
    }

    [Fact]
    public async Task Offices_that_differ_in_title_position_or_country_are_all_there()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Minister Dara of Ardan, envoy Dara, minister too.").Official("n-1", "Dara")
            .Holding("Minister", "minister", null, "Minister").Holding("Minister", "minister", "AA", "of Ardan")
            .Holding("Envoy", null, null, "envoy").Holding("minister", "minister", null, "minister"));
        var roles = await Ask.OneAsync(store.Reader.RolesAsync, new OfficialDetailQuery("n-1", PageRequest.Default));
        Assert.Equal(["Minister", "of Ardan", "envoy", "minister"], roles.Items.Select(role => role.Role.Evidence.Quote));
    }

    [Fact]
    public async Task A_mention_comes_with_its_kind_and_the_reason_for_the_link()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Dara left.").Official("n-1", "Dara"));
        var mention = Assert.Single((await Ask.OneAsync(store.Reader.MentionsAsync, new OfficialDetailQuery("n-1", PageRequest.Default))).Items);
        Assert.Equal(("n-1", MentionKind.Name, "Dara", "the words name n-1"),
            (mention.OfficialId, mention.Mention.Kind, mention.Mention.Evidence.Quote, mention.Reason));
    }

    [Fact]
    public async Task A_profile_comes_back_whole()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali", Vesali));
        var profile = Assert.Single(await store.Reader.ProfilesAsync(["aram-vesali"], TestContext.Current.CancellationToken));
        Assert.NotNull(profile);
        Assert.Equal((Vesali.Id, Vesali.Name), (profile.Id, profile.Name));
        Assert.Equal(Vesali.Names, profile.Names);
        Assert.Equal(Vesali.Occupancies, profile.Occupancies);
    }

    [Fact]
    public async Task Profiles_come_in_the_order_asked_with_null_for_whom_no_authority_knows()
    {
        await using var store = await make.FilledAsync(
            new ArticleBuilder("Vesali and Dara spoke.").Official("aram-vesali", "Vesali", Vesali).Official("n-1", "Dara"));
        var profiles = await store.Reader.ProfilesAsync(["n-1", "aram-vesali", "nobody", "aram-vesali"], TestContext.Current.CancellationToken);
        Assert.Equal([null, "aram-vesali", null, "aram-vesali"], profiles.Select(profile => profile?.Id));
    }

    [Fact]
    public async Task A_profile_goes_with_the_last_article_that_carries_it()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Aram left.").Official("aram-vesali", "Aram"));
        var knowing = new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali", Vesali).Build();
        await store.Writer.AddAsync([knowing], TestContext.Current.CancellationToken);
        await store.Writer.RetractAsync([knowing.Article.Id], TestContext.Current.CancellationToken);
        Assert.Null(Assert.Single(await store.Reader.ProfilesAsync(["aram-vesali"], TestContext.Current.CancellationToken)));
        Assert.Equal("Aram", Assert.Single((await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery())).Items).Name);
    }
}
