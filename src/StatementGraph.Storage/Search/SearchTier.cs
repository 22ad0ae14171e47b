using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Search;

/// <summary>One step of a search's rank: a question of the store, whose order holds inside it. No two tiers of a search have a hit in common.</summary>
/// <param name="Place">Its place among all tiers, from 0.</param>
/// <param name="Kind">What it finds.</param>
/// <param name="Match">How the words are spelt there.</param>
/// <param name="AskAsync">A page of ids.</param>
internal sealed record SearchTier(int Place, NodeKind Kind, SearchMatch Match, Func<PageRequest, CancellationToken, Task<Page<string>>> AskAsync)
{
    /// <summary>How many there are.</summary>
    public const int Count = 9;

    /// <summary>The tiers that a query asks for, the best first.</summary>
    /// <param name="graph">The store.</param>
    /// <param name="query">The query.</param>
    /// <param name="words">Its folded words.</param>
    /// <param name="spelt">Each of them in all its spellings, its own first.</param>
    public static IEnumerable<SearchTier> Of(IGraphReader graph, SearchQuery query, IReadOnlyList<string> words, IReadOnlyList<IReadOnlyList<string>> spelt)
    {
        List<IReadOnlyList<string>> own = [.. words.Select(word => (IReadOnlyList<string>)[word])];
        var isCalled = new OneOf(NodeProperty.Name, [query.Text]);
        SearchTier[] all =
        [
            new(0, NodeKind.Country, SearchMatch.Name, (page, _) => Task.FromResult(ListPage.Of(query.Countries, page))),
            Officials(1, SearchMatch.Name, new() { Spelt = own, Where = isCalled }),
            Officials(2, SearchMatch.Words, new() { Spelt = own, Where = new Negation(isCalled) }),
            Officials(3, SearchMatch.Sound, new() { Spelt = spelt, Where = Without(NodeProperty.Name) }),
            new(4, NodeKind.Meeting, SearchMatch.Words, Asked<MeetingQuery, MeetingRecord>(graph.MeetingsAsync, page => new() { Named = spelt, Page = page }, meeting => meeting.Id)),
            Claims(5, SearchMatch.Words, new() { Spelt = own }),
            Claims(6, SearchMatch.Sound, new() { Spelt = spelt, Where = Without(NodeProperty.Text) }),
            Articles(7, SearchMatch.Words, new() { Spelt = own }),
            Articles(8, SearchMatch.Sound, new() { Spelt = spelt, Where = Without(NodeProperty.Text) }),
        ];
        var hasSounds = spelt.Any(spellings => spellings.Count > 1);
        return all.Where(tier => (query.Kinds is null || query.Kinds.Contains(tier.Kind)) && (hasSounds || tier.Match != SearchMatch.Sound));

        Negation Without(NodeProperty property) => new(new HasWords(property, query.Text) { Spelt = own });
        SearchTier Officials(int place, SearchMatch match, OfficialQuery asked) =>
            new(place, NodeKind.Official, match, Asked<OfficialQuery, OfficialRecord>(graph.OfficialsAsync, page => asked with { Page = page }, official => official.Id));
        SearchTier Claims(int place, SearchMatch match, ClaimQuery asked) =>
            new(place, NodeKind.Claim, match, Asked<ClaimQuery, ClaimRecord>(graph.ClaimsAsync, page => asked with { Page = page }, claim => claim.Claim.Id));
        SearchTier Articles(int place, SearchMatch match, ArticleQuery asked) =>
            new(place, NodeKind.Article, match, Asked<ArticleQuery, ArticleRecord>(graph.ArticlesAsync, page => asked with { Page = page }, article => article.Article.Id));
    }

    private static Func<PageRequest, CancellationToken, Task<Page<string>>> Asked<TQuery, TRecord>(
        Func<IReadOnlyList<TQuery>, CancellationToken, Task<IReadOnlyList<Page<TRecord>>>> ask, Func<PageRequest, TQuery> query, Func<TRecord, string> id) =>
        async (request, cancellation) =>
        {
            var page = (await ask([query(request)], cancellation).ConfigureAwait(false))[0];
            return new([.. page.Items.Select(id)], page.Cursors, page.HasNext, page.TotalCount);
        };
}
