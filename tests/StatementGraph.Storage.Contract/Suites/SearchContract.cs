using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Full-text search in folded spelling.</summary>
public abstract class SearchContract(StoreMaker make)
{
    private static readonly ArticleBuilder Persian = new ArticleBuilder("وزیر: آذربایجان دوست ماست.").Official("n-1", "وزیر").Claim("n-1", "آذربایجان دوست ماست");
    private static readonly ArticleBuilder Arabic = new ArticleBuilder("الوزير: آذربايجان.").Official("n-2", "الوزير");

    [Theory]
    [InlineData("آذربایجان")]
    [InlineData("آذربايجان")]
    public async Task Letters_that_spellings_mix_up_are_one(string spelling)
    {
        var hits = await HitsAsync(new SearchQuery(spelling, [NodeKind.Article], PageRequest.Default));
        Assert.Equal(2, hits.Count);
    }

    [Fact]
    public async Task Officials_come_first_then_claims_then_articles_whatever_the_order_asked()
    {
        var named = new ArticleBuilder("Trade: Trade is trade.").Official("n-9", "Trade").Claim("n-9", "Trade is trade");
        var hits = await HitsAsync(new SearchQuery("trade", [NodeKind.Article, NodeKind.Claim, NodeKind.Official], PageRequest.Default), named);
        var facts = named.Build();
        Assert.Equal(
            [new(NodeKind.Official, "n-9", SearchMatch.Name, "trade"), new(NodeKind.Claim, facts.Claims[0].Id, SearchMatch.Words, "trade"),
             new SearchHit(NodeKind.Article, facts.Article.Id, SearchMatch.Words, "trade")], hits);
    }

    [Fact]
    public async Task Countries_of_the_query_come_before_all_else_in_its_order() =>
        Assert.Equal(["BB", "AA"], (await HitsAsync(new SearchQuery("آذربایجان", null, PageRequest.Default) { Countries = ["BB", "AA", "BB"] }))
            .TakeWhile(hit => hit.Kind == NodeKind.Country).Select(hit => hit.Id));

    [Fact]
    public async Task Who_is_called_so_comes_before_those_with_the_words_in_a_longer_name()
    {
        var people = new ArticleBuilder("Zed Abara, Abara and Abara Cole.").Official("n-7", "Zed Abara").Official("n-8", "Abara").Official("n-9", "Abara Cole");
        var hits = await HitsAsync(new SearchQuery("abara", [NodeKind.Official], PageRequest.Default), people);
        Assert.Equal([("n-8", SearchMatch.Name), ("n-9", SearchMatch.Words), ("n-7", SearchMatch.Words)], hits.Select(hit => (hit.Id, hit.Match)));
    }

    [Theory]
    [InlineData("cole", new[] { "m-1" })]
    [InlineData("dunn cole", new[] { "m-1" })]
    [InlineData("dunn", new[] { "m-2", "m-1" })]
    [InlineData("cole frey", new string[0])]
    public async Task A_meeting_is_found_where_each_word_names_somebody_who_took_part(string text, string[] meetings)
    {
        var told = new ArticleBuilder("Abara Cole met Dunn. Dunn called Frey.").Official("n-7", "Abara Cole").Official("n-8", "Dunn").Official("n-9", "Frey")
            .Meeting("m-1", "Abara Cole met Dunn", ["n-7", "n-8"], new DateOnly(2024, 3, 1)).Meeting("m-2", "Dunn called Frey", ["n-8", "n-9"], new DateOnly(2024, 3, 2), MeetingKind.Call);
        Assert.Equal(meetings, (await HitsAsync(new SearchQuery(text, [NodeKind.Meeting], PageRequest.Default), told)).Select(hit => hit.Id));
    }

    [Fact]
    public async Task All_words_must_be_there_in_any_order() =>
        Assert.Single(await HitsAsync(new SearchQuery("ماست آذربایجان", [NodeKind.Claim], PageRequest.Default)));

    [Fact]
    public async Task A_part_of_a_word_finds_nothing() =>
        Assert.Empty(await HitsAsync(new SearchQuery("آذر", null, PageRequest.Default)));

    [Theory]
    [InlineData("")]
    [InlineData("«»: -")]
    public async Task A_text_without_words_finds_nothing(string text) =>
        Assert.Empty(await HitsAsync(new SearchQuery(text, null, PageRequest.Default)));

    [Theory]
    [InlineData("AND")]
    [InlineData("NOT x")]
    [InlineData("a\" OR \"b")]
    [InlineData("words:x*")]
    [InlineData("(")]
    public async Task What_a_database_may_take_for_an_operator_is_a_word_like_others(string text) =>
        Assert.Empty(await HitsAsync(new SearchQuery(text, null, PageRequest.Default)));

    [Fact]
    public async Task Words_of_retracted_articles_are_found_no_more()
    {
        await using var store = await make.FilledAsync(Persian, Arabic);
        await store.Writer.RetractAsync([Persian.Build().Article.Id], TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Ask.OneAsync(store.Reader.SearchAsync, new SearchQuery("آذربایجان", null, PageRequest.Default))).TotalCount);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(SearchQuery query, params ArticleBuilder[] more)
    {
        await using var store = await make.FilledAsync([Persian, Arabic, .. more]);
        return (await Ask.OneAsync(store.Reader.SearchAsync, query)).Items;
    }
}
