using StatementGraph.Identity.Repeats;
using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Reference;
using StatementGraph.Text;

namespace StatementGraph.Identity.Tests;

/// <summary>Claims that tell one statement are linked with the first of them, and sources that lean on one another count once.</summary>
public class ClaimRepeatsTests
{
    private const string Long = "the border will open for 300 lorries a day before the winter comes";
    private const string Short = "the border will open for 300 lorries a day";

    [Fact]
    public async Task Copies_and_shortened_ones_are_linked_with_the_first()
    {
        var (first, copy, shorter) = (Told("north", Long, 1), Told("south", Long, 2), Told("east", Short, 3));
        var repeats = await OfAsync(copy, first, copy, shorter);
        Assert.Equal(first.Claims[0].Id, repeats.FirstAppearance.Claim.Id);
        Assert.Equal([(first.Claims[0].Id, RepeatKind.Copied), (shorter.Claims[0].Id, RepeatKind.Shortened)], repeats.Repeats.Select(one => (one.Claim.Claim.Id, one.Kind)));
        Assert.Equal(3, repeats.Sources.Count);
    }

    [Fact]
    public async Task Five_outlets_that_carry_one_agencys_text_are_one_source()
    {
        var wire = Enumerable.Range(1, 5).Select(i => Told($"outlet-{i}", Long, i, "wire")).ToArray();
        var own = Told("north", Long, 6);
        var repeats = await OfAsync(own, [.. wire, own]);
        Assert.Equal(5, repeats.Repeats.Count);
        Assert.Equal([1, 5], repeats.Sources.Select(articles => articles.Count).Order());
    }

    [Fact]
    public async Task A_translation_is_known_by_numbers_subjects_and_meeting()
    {
        var (english, persian) = (Told("north", Long, 1), Told("south", "مرز پیش از زمستان برای ۳۰۰ کامیون در روز باز می‌شود و بازرگانی آسان‌تر", 1, language: "fa"));
        var repeat = Assert.Single((await OfAsync(english, english, persian)).Repeats);
        Assert.Equal((RepeatKind.Translated, "the same meeting, and 300, AA, trade in both"), (repeat.Kind, repeat.Reason));
    }

    [Theory]
    [InlineData("the border will stay closed for all lorries until the winter has gone")]
    [InlineData("the border will open")]
    public async Task Another_statement_is_no_repeat(string words)
    {
        var repeats = await OfAsync(Told("north", Long, 1), Told("north", Long, 1), Told("south", words, 1));
        Assert.Empty(repeats.Repeats);
        Assert.Single(repeats.Sources);
    }

    [Fact]
    public async Task Another_speakers_words_are_no_repeat() =>
        Assert.Empty((await OfAsync(Told("north", Long, 1), Told("north", Long, 1), Told("south", Long, 1, speaker: "n-2"))).Repeats);

    [Fact]
    public async Task The_order_of_adding_makes_no_difference()
    {
        ArticleFacts[] articles = [Told("north", Long, 2), Told("south", Short, 1), Told("east", Long, 3, "wire")];
        var (one, other) = (await OfAsync(articles[0], articles), await OfAsync(articles[0], [.. articles.Reverse()]));
        Assert.Equal(one.Repeats, other.Repeats);
        Assert.Equal(one.FirstAppearance, other.FirstAppearance);
        Assert.Equal(one.Sources, other.Sources);
    }

    private static async Task<ClaimRepeats> OfAsync(ArticleFacts asked, params ArticleFacts[] articles)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var graph = new ReferenceGraph(SearchFolding.Instance);
        await graph.AddAsync(articles, cancellation);
        var claim = (await graph.ClaimsAsync([new ClaimQuery { Ids = [asked.Claims[0].Id] }], cancellation))[0].Items[0];
        return (await new ClaimRepeatsFinder().OfAsync(graph, [claim], cancellation))[0];
    }

    private static ArticleFacts Told(string publisher, string words, int day, string? agency = null, string speaker = "n-1", string language = "en")
    {
        // Each outlet's own report is in words of its own.
        var own = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"{agency ?? publisher}{i}"));
        var article = new ArticleBuilder($"{publisher}: Vesali met Zed and said {words}, {(agency is null ? "as our reporter heard" : agency + " reports")}. {own}") { Language = language }
            .On(2024, 3, day).By(publisher).Official(speaker, "Vesali").Official("n-9", "Zed").Meeting("m-1", "met", [speaker, "n-9"], new DateOnly(2024, 3, 1))
            .Claim(speaker, words, claim => claim with { Countries = ["AA"], Topics = ["trade"] }).There();
        return (agency is null ? article : article.Citing(agency, agency)).Build();
    }
}
