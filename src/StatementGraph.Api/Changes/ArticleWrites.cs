using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Changes;

/// <summary>Adds and removes articles, and says what that changed.</summary>
/// <param name="reader">The graph.</param>
/// <param name="writer">The same graph, to be changed.</param>
/// <param name="extraction">What finds facts; null where nothing does.</param>
internal sealed class ArticleWrites(IGraphReader reader, IGraphWriter writer, IExtraction? extraction)
{
    /// <summary>Adds an article that was sent as text.</summary>
    public async Task<IngestOutcome> IngestAsync(SentArticle article, CancellationToken cancellation) =>
        (await AddAsync([Extraction.ReadText(article)], cancellation).ConfigureAwait(false))[0];

    /// <summary>Adds the articles of a file.</summary>
    public Task<IReadOnlyList<IngestOutcome>> IngestFileAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        AddAsync(Extraction.ReadFile(name, bytes), cancellation);

    /// <summary>Removes articles; those that are not there are passed over.</summary>
    public async Task<RetractOutcome> RetractAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var there = (await reader.ArticlesAsync([new() { Ids = ids, Page = new(ids.Count) }], cancellation).ConfigureAwait(false))[0].Items;
        var before = await reader.StatsAsync(cancellation).ConfigureAwait(false);
        await writer.RetractAsync([.. there.Select(record => record.Article.Id)], cancellation).ConfigureAwait(false);
        var after = await reader.StatsAsync(cancellation).ConfigureAwait(false);
        var found = there.Select(record => record.Article.Id).ToHashSet(StringComparer.Ordinal);
        return new([.. found.Order(StringComparer.Ordinal)], [.. ids.Where(id => !found.Contains(id)).Distinct(StringComparer.Ordinal)], before, after);
    }

    private IExtraction Extraction => extraction ?? throw new BadArgumentError("This server reads no articles.");

    private async Task<IReadOnlyList<IngestOutcome>> AddAsync(IReadOnlyList<ArticleFacts> all, CancellationToken cancellation)
    {
        var before = await reader.StatsAsync(cancellation).ConfigureAwait(false);
        var known = await writer.KnownAsync([.. all.Select(facts => facts.Article.Id)], all[0].Extractor, cancellation).ConfigureAwait(false);
        await writer.AddAsync(all, cancellation).ConfigureAwait(false);
        var after = await reader.StatsAsync(cancellation).ConfigureAwait(false);
        return [.. all.Select(facts => new IngestOutcome(facts.Article.Id, !known.Contains(facts.Article.Id), before, after))];
    }
}

/// <summary>What adding an article changed.</summary>
internal sealed record IngestOutcome(string Article, bool IsNew, GraphStats Before, GraphStats After);

/// <summary>What removing articles changed.</summary>
internal sealed record RetractOutcome(IReadOnlyList<string> Articles, IReadOnlyList<string> NotThere, GraphStats Before, GraphStats After);
