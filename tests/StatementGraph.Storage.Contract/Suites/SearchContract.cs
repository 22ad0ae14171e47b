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
            [new(NodeKind.Official, "n-9"), new(NodeKind.Claim, facts.Claims[0].Id), new SearchHit(NodeKind.Article, facts.Article.Id)], hits);
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
