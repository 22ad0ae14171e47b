using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Whatever holds all the words: officials, then claims, then articles, each in its own question's order.</summary>
internal static class SearchQuestion
{
    private const string Question = "search";
    private static readonly NodeKind[] Order = [NodeKind.Official, NodeKind.Claim, NodeKind.Article];

    /// <inheritdoc cref="IGraphReader.SearchAsync"/>
    public static Page<SearchHit> Answer(ReadSession session, SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page.First, 1);
        var (start, after) = Start(query.Page);
        if (WordQuery.Whole(query.Text, session.Folding) is not { } words) return new Page<SearchHit>([], [], false, 0);
        var isReversed = query.Page.Reversed;
        var kinds = Order.Where(kind => query.Kinds is null || query.Kinds.Contains(kind)).ToList();
        if (isReversed) kinds.Reverse();
        var found = new List<Hit>();
        foreach (var kind in kinds.Where(kind => (isReversed ? Array.IndexOf(Order, kind) <= start : Array.IndexOf(Order, kind) >= start) && found.Count <= query.Page.First))
        {
            var rest = new PageRequest(query.Page.First + 1 - found.Count, kind == Order[start] ? after : null, isReversed);
            found.AddRange(Hits(session, kind, words, rest));
        }
        var total = kinds.Sum(kind => Asked(session, kind, words).Count(session));
        return Pages.Of(found, query.Page.First, total, hit => new SearchHit(hit.Kind, hit.Id), hit => hit.Cursor);
    }

    // A hit's cursor is its kind and the cursor that its own question gives.
    private static (int Kind, string? After) Start(PageRequest page)
    {
        if (page.After is not { } after) return (page.Reversed ? Order.Length - 1 : 0, null);
        var cursor = Cursor.Read(after, Question);
        var kind = cursor.Long(0);
        return kind >= 0 && kind < Order.Length ? ((int)kind, cursor.Text(1)) : throw Cursor.Unknown(after);
    }

    private static Asked Asked(ReadSession session, NodeKind kind, string words) => kind switch
    {
        NodeKind.Official => OfficialsQuestion.Named(words),
        NodeKind.Claim => ClaimsAsked.Worded(words),
        _ => ArticlesQuestion.Worded(words),
    };

    private static IEnumerable<Hit> Hits(ReadSession session, NodeKind kind, string words, PageRequest page)
    {
        var asked = Asked(session, kind, words);
        return kind switch
        {
            NodeKind.Official => asked.Keys<OfficialsQuestion.Key>(session, page).Select(key => Hit.Of(kind, key.Id, key.Cursor)),
            NodeKind.Claim => asked.Keys<ClaimsQuestion.Key>(session, page).Select(key => Hit.Of(kind, ClaimId(session, key), key.Cursor)),
            _ => asked.Keys<ArticleKey>(session, page).Select(key => Hit.Of(kind, key.Id, key.Cursor)),
        };
    }

    private static string ClaimId(ReadSession session, ClaimsQuestion.Key key) =>
        $"{key.ArticleId}:{session.Read("claim_id").Add(key.ArticleNo).Add(key.Ordinal).Texts()[0]}";

    private sealed record Hit(NodeKind Kind, string Id, string Cursor)
    {
        public static Hit Of(NodeKind kind, string id, string inner) =>
            new(kind, id, Keys.Cursor.Write(Question, Keys.Cursor.Field(Array.IndexOf(Order, kind)), inner));
    }
}
