using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Whatever holds all the words: officials, then claims, then articles, each in its own question's order.</summary>
internal static class SearchQuestion
{
    private const string Question = "search";
    private static readonly NodeKind[] Order = [NodeKind.Official, NodeKind.Claim, NodeKind.Article];

    /// <inheritdoc cref="IGraphReader.SearchAsync"/>
    public static async Task<IReadOnlyList<Page<SearchHit>>> AnswerAsync(ReadSession session, IReadOnlyList<SearchQuery> queries, ISearchFolding folding)
    {
        var pages = new List<Page<SearchHit>>();
        foreach (var query in queries) pages.Add(await AnswerAsync(session, query, folding).ConfigureAwait(false));
        return pages;
    }

    private static async Task<Page<SearchHit>> AnswerAsync(ReadSession session, SearchQuery query, ISearchFolding folding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page.First, 1);
        var (start, after) = Start(query.Page);
        if (SearchWords.Asked(folding, query.Text) is not { } words) return new Page<SearchHit>([], [], false, 0);
        var kinds = Order.Where(kind => query.Kinds is null || query.Kinds.Contains(kind)).ToList();
        if (query.Page.Reversed) kinds.Reverse();
        var found = new List<Hit>();
        var total = 0;
        foreach (var kind in kinds)
        {
            var place = Array.IndexOf(Order, kind);
            var rest = new PageRequest(Math.Max(query.Page.First - found.Count, 1), place == start ? after : null, query.Page.Reversed);
            var asked = Asked(kind, query.Text, words, rest, folding);
            if ((query.Page.Reversed ? place > start : place < start) || found.Count > query.Page.First)
            {
                total += (await Answering.CountsAsync(session, [asked], [0]).ConfigureAwait(false))[0];
                continue;
            }
            var page = await PageAsync(session, asked, kind, folding).ConfigureAwait(false);
            total += page.TotalCount;
            found.AddRange(page.Items);
            // One more than fits tells that there are more.
            if (page.HasNext) found.Add(page.Items[^1]);
        }
        return Pages.Of(found, query.Page.First, total, hit => new SearchHit(hit.Kind, hit.Id), hit => hit.Cursor);
    }

    private static async Task<Page<Hit>> PageAsync(ReadSession session, Asked asked, NodeKind kind, ISearchFolding folding) =>
        (await session.PagesAsync([asked.OnPage("key")], _ => Task.FromResult<Func<CypherRow, Hit>>(row => Hit.Of(kind, row, folding)), _ => "")
            .ConfigureAwait(false))[0];

    // A hit's cursor is its kind and the cursor that its own question gives.
    private static (int Kind, string? After) Start(PageRequest page)
    {
        if (page.After is not { } after) return (page.Reversed ? Order.Length - 1 : 0, null);
        var cursor = Cursor.Read(after, Question);
        var kind = cursor.Long(0);
        return kind >= 0 && kind < Order.Length ? ((int)kind, cursor.Text(1)) : throw Cursor.Unknown(after);
    }

    private static Asked Asked(NodeKind kind, string text, IReadOnlyList<string> words, PageRequest page, ISearchFolding folding) => kind switch
    {
        NodeKind.Official => OfficialsQuestion.Named(words, page),
        NodeKind.Claim => ClaimsQuestion.Asked(new ClaimQuery { Text = text, Page = page }, folding),
        _ => ArticlesQuestion.Asked(new ArticleQuery { Text = text, Page = page }, folding),
    };

    private sealed record Hit(NodeKind Kind, string Id, string Cursor)
    {
        public static Hit Of(NodeKind kind, CypherRow row, ISearchFolding folding)
        {
            var inner = kind switch
            {
                NodeKind.Official => OfficialsQuestion.Cursor(row, folding),
                NodeKind.Claim => ClaimsQuestion.Cursor(row),
                _ => ArticlesQuestion.Cursor(row),
            };
            return new Hit(kind, row.Text("id"), Storage.Keys.Cursor.Write(Question, Storage.Keys.Cursor.Field(Array.IndexOf(Order, kind)), inner));
        }
    }
}
