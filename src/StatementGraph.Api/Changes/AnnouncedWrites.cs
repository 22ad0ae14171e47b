using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Changes;

/// <summary>A writer that tells a feed of what it added, once the store has acknowledged it.</summary>
/// <param name="store">Where to.</param>
/// <param name="feed">Who is told.</param>
public sealed class AnnouncedWrites(IGraphWriter store, ChangeFeed feed) : IGraphWriter
{
    /// <inheritdoc/>
    public async Task<int> AddAsync(IReadOnlyList<ArticleFacts> articles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (feed.Listeners == 0)
            return await store.AddAsync(articles, cancellation).ConfigureAwait(false);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var same in articles.GroupBy(facts => facts.Extractor, facts => facts.Article.Id, StringComparer.Ordinal))
            known.UnionWith(await store.KnownAsync([.. same], same.Key, cancellation).ConfigureAwait(false));
        var added = await store.AddAsync(articles, cancellation).ConfigureAwait(false);
        foreach (var facts in articles.Where(facts => !known.Contains(facts.Article.Id)))
            feed.Tell(new(facts.Article.Id, [.. facts.Claims.Select(claim => claim.Id)]));
        return added;
    }

    /// <inheritdoc/>
    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) => store.RetractAsync(articleIds, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> articleIds, string extractor, CancellationToken cancellation) =>
        store.KnownAsync(articleIds, extractor, cancellation);
}
