using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Sqlite.Tests;

/// <summary>Texts that UTF-8 or C can't hold come back all the same: spans rely on every code unit.</summary>
public sealed class TextCellTests
{
    [Theory]
    [InlineData("A lone \uD800 surrogate: no.")]
    [InlineData("A zero\0 inside: no.")]
    [InlineData("\uDC00 no")]
    public async Task A_text_comes_back_code_unit_for_code_unit(string text)
    {
        await using var store = await SqliteStores.NewAsync();
        var facts = new ArticleBuilder(text) { Path = text }.Official("n-1", text).Claim("n-1", "no").Build();
        await store.Writer.AddAsync([facts], TestContext.Current.CancellationToken);
        var article = Assert.Single((await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery { Ids = [facts.Article.Id] })).Items).Article;
        Assert.Equal((text, text), (article.Text, article.Path));
        var claim = Assert.Single((await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery())).Items).Claim;
        Assert.Equal(facts.Claims[0].Content, claim.Content);
        Assert.Single((await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery { Text = "no" })).Items);
    }

    [Fact]
    public async Task A_text_of_many_megabytes_comes_back()
    {
        await using var store = await SqliteStores.NewAsync();
        var facts = new ArticleBuilder(string.Concat(Enumerable.Repeat("وزیر گفت: no. ", 1_000_000))).Official("n-1", "وزیر").Claim("n-1", "no").Build();
        await store.Writer.AddAsync([facts], TestContext.Current.CancellationToken);
        var article = Assert.Single((await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery())).Items).Article;
        Assert.True(facts.Article.Text == article.Text);
    }
}
