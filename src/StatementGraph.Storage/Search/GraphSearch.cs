using StatementGraph.Model.Graph;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Search;

/// <summary>
/// Searches a store by its own named questions, tier by tier, the best first: the same in every store, since nothing of the rank is left to a
/// full-text index.
/// </summary>
/// <param name="graph">The store.</param>
/// <param name="folding">How words are folded.</param>
/// <param name="rules">Which words sound alike; null where none do.</param>
/// <param name="inBlocks">The signatures in some blocks.</param>
internal sealed class GraphSearch(IGraphReader graph, ISearchFolding folding, IIdentityRules? rules,
    Func<IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyList<SignatureRow>>> inBlocks)
{
    private const string Question = "search";

    /// <inheritdoc cref="IGraphReader.SearchAsync"/>
    public async Task<IReadOnlyList<Page<SearchHit>>> AnswerAsync(IReadOnlyList<SearchQuery> queries, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var pages = new List<Page<SearchHit>>(queries.Count);
        foreach (var query in queries) pages.Add(await AnswerAsync(query, cancellation).ConfigureAwait(false));
        return pages;
    }

    private async Task<Page<SearchHit>> AnswerAsync(SearchQuery query, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page.First, 1);
        var start = query.Page.After is { } cursor ? Start(cursor) : ((int Tier, string After)?)null;
        if (SearchWords.Asked(folding, query.Text) is not { } words) return new Page<SearchHit>([], [], false, 0);
        var spelt = await SpeltAsync(words, cancellation).ConfigureAwait(false);
        var tiers = SearchTier.Of(graph, query, words, spelt).ToList();
        if (query.Page.Reversed) tiers.Reverse();
        var found = new List<Found>();
        var total = 0;
        foreach (var tier in tiers)
        {
            var isBehind = start is { } from && (query.Page.Reversed ? tier.Place > from.Tier : tier.Place < from.Tier);
            var isShown = !isBehind && found.Count <= query.Page.First;
            // One more than fits tells that there are more; of a tier that is not shown only the number counts.
            var rest = new PageRequest(isShown ? query.Page.First + 1 - found.Count : 1, isShown && tier.Place == start?.Tier ? start.Value.After : null, query.Page.Reversed);
            var page = await tier.AskAsync(rest, cancellation).ConfigureAwait(false);
            total += page.TotalCount;
            if (isShown) found.AddRange(page.Items.Zip(page.Cursors, (id, inner) => new Found(tier, id, inner)));
        }
        var all = string.Join(' ', spelt.SelectMany(spellings => spellings).Distinct(StringComparer.Ordinal));
        return Pages.Of(found, query.Page.First, total, hit => new SearchHit(hit.Tier.Kind, hit.Id, hit.Tier.Match, all),
            hit => Cursor.Write(Question, Cursor.Field(hit.Tier.Place), hit.Inner));
    }

    // A hit's cursor is its tier and the cursor that the tier's question gives.
    private static (int Tier, string After) Start(string after)
    {
        var cursor = Cursor.Read(after, Question);
        var tier = cursor.Long(0);
        return tier is >= 0 and < SearchTier.Count ? ((int)tier, cursor.Text(1)) : throw Cursor.Unknown(after);
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> SpeltAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        if (rules is null) return [.. words.Select(word => (IReadOnlyList<string>)[word])];
        var blocks = words.SelectMany(rules.BlocksOf).Distinct(StringComparer.Ordinal).ToList();
        var rows = blocks.Count == 0 ? [] : await inBlocks(blocks, cancellation).ConfigureAwait(false);
        var names = rows.SelectMany(row => row.Signature.Names).ToHashSet(StringComparer.Ordinal);
        return [.. words.Select(word => (IReadOnlyList<string>)[word, .. rules.Alike(word, names)])];
    }

    private sealed record Found(SearchTier Tier, string Id, string Inner);
}
