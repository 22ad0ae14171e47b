using CsCheck;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Pages: of any size, they give the whole answer once, in order, also while articles come in.</summary>
public abstract class PagingContract(StoreMaker make)
{
    [Fact]
    public Task Pages_of_any_size_give_the_whole_answer_once() => Promise.HoldsAsync(Gen.Int[1, 5], async (articles, size) =>
    {
        await using var store = await make();
        await store.Writer.AddAsync(articles, TestContext.Current.CancellationToken);
        var reader = store.Reader;
        var known = await KnownIds.OfAsync(reader, TestContext.Current.CancellationToken);
        await SameAsync(reader.OfficialsAsync, Questions.Officials(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.RolesAsync, Questions.Details(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.MentionsAsync, Questions.Details(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.MetAsync, Questions.Met(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.ClaimsAsync, Questions.Claims(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.MeetingsAsync, Questions.Meetings(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.ReportsAsync, Questions.Reports(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.ArticlesAsync, Questions.Articles(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.FacetsAsync, Questions.Facets(known), (query, page) => query with { Page = page }, size);
        await SameAsync(reader.SearchAsync, Questions.Searches(), (query, page) => query with { Page = page }, size);
        return true;
    });

    [Fact]
    public Task Articles_that_come_in_between_pages_neither_repeat_nor_hide_a_claim() => Promise.HoldsAsync(Gen.Int[1, 3], async (articles, size) =>
    {
        await using var store = await make();
        var half = articles.Length / 2;
        await store.Writer.AddAsync(articles[..half], TestContext.Current.CancellationToken);
        var before = await Walk.AllAsync(page => Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Page = page }));
        var added = false;
        var walked = await Walk.AllAsync(async page =>
        {
            var answer = await Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Page = page });
            if (!added) await store.Writer.AddAsync(articles[half..], TestContext.Current.CancellationToken);
            added = true;
            return answer;
        }, size);
        var ids = walked.Select(claim => claim.Claim.Id).ToList();
        return ids.Distinct().Count() == ids.Count && before.Select(claim => claim.Claim.Id).SequenceEqual(ids.Where(id => before.Any(claim => claim.Claim.Id == id)));
    });

    [Fact]
    public async Task A_text_that_is_no_cursor_is_refused()
    {
        await using var store = await FilledAsync();
        foreach (var cursor in new[] { "", "x", "????", "bm9ib2R5", "Y2xhaW1z", "!" })
            await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.ClaimsAsync, new ClaimQuery { Page = new PageRequest(1, cursor) }));
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        await using var store = await FilledAsync();
        var articles = await Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery());
        var foreign = new PageRequest(1, articles.Cursors[0]);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery { Page = foreign }));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.RolesAsync, new OfficialDetailQuery("aram-vesali", foreign)));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.SearchAsync, new SearchQuery("spoke", null, foreign)));
    }

    [Fact]
    public async Task A_question_that_was_refused_does_not_spoil_the_next()
    {
        await using var store = await FilledAsync();
        var wrong = new ClaimQuery { Speaker = "aram-vesali", Page = new PageRequest(1, "?") };
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.ClaimsAsync, wrong));
        Assert.Single((await Ask.OneAsync(store.Reader.ClaimsAsync, wrong with { Page = PageRequest.Default })).Items);
    }

    [Fact]
    public async Task A_page_of_no_items_is_refused()
    {
        await using var store = await FilledAsync();
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ask.OneAsync(store.Reader.ArticlesAsync, new ArticleQuery { Page = new PageRequest(0) }));
    }

    private async Task<StoreUnderTest> FilledAsync()
    {
        var store = await make();
        var article = new ArticleBuilder("Vesali spoke.").Official("aram-vesali", "Vesali").Claim("aram-vesali", "spoke").Build();
        await store.Writer.AddAsync([article], TestContext.Current.CancellationToken);
        return store;
    }

    private static async Task SameAsync<TQuery, TItem>(
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TItem>>>> ask,
        IEnumerable<TQuery> queries, Func<TQuery, PageRequest, TQuery> with, int size)
    {
        foreach (var query in queries)
        {
            var whole = await Ask.OneAsync(ask, query);
            var walked = await Walk.AllAsync(async page =>
            {
                var part = await Ask.OneAsync(ask, with(query, page));
                Assert.Equal(whole.TotalCount, part.TotalCount);
                return part;
            }, size);
            Assert.Equal(Text(whole.Items), Text(walked));
            var back = await Walk.AllAsync(page => Ask.OneAsync(ask, with(query, page with { Reversed = true })), size + 2);
            Assert.Equal(Text(whole.Items.Reverse()), Text(back));
            Assert.Equal(whole.Items.Count, whole.TotalCount);
        }
    }

    // Records hold lists, which compare by reference.
    private static string Text<TItem>(IEnumerable<TItem> items) => System.Text.Json.JsonSerializer.Serialize(items);
}
