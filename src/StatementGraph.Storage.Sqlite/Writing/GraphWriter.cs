using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Adds and retracts articles over one connection; used by one thread at a time.</summary>
internal sealed class GraphWriter
{
    private readonly WriteTransaction transaction;
    private readonly KeptOnce kept;
    private readonly StoredArticles stored;
    private readonly ArticleRemoval removal;
    private readonly BatchAdding adding;

    public GraphWriter(Database database, ISearchFolding folding, TimeSpan patience)
    {
        kept = new KeptOnce(database);
        stored = new StoredArticles(database);
        var (counting, facets) = (new Counting(database), new FacetCounts(database));
        var (officials, meetings) = (new OfficialConclusions(database, folding), new MeetingConclusions(database));
        removal = new ArticleRemoval(database, counting, facets, officials, meetings);
        adding = new BatchAdding(database, kept, counting, facets, officials, meetings);
        transaction = new WriteTransaction(database, patience);
        transaction.Unsure += kept.Forget;
        transaction.Unsure += facets.Forget;
    }

    /// <summary>Adds articles, each id once; gives how many were new or changed.</summary>
    public int Add(IReadOnlyList<ArrivedArticle> articles, CancellationToken cancellation) => transaction.Run(
        () =>
        {
            var changed = 0;
            var missing = new List<ArrivedArticle>(articles.Count);
            foreach (var article in articles)
                if (!stored.TryKeep(article, out var pathChanged)) missing.Add(MakeRoom(article));
                else if (pathChanged) changed++;
            adding.Add(missing);
            return changed + missing.Count;
        },
        cancellation);

    /// <summary>Removes articles; gives how many were there.</summary>
    public int Retract(IEnumerable<string> articleIds, CancellationToken cancellation) => transaction.Run(
        () =>
        {
            var removed = 0;
            foreach (var id in articleIds)
            {
                if (stored.Find(id) is not { } article) continue;
                Remove(article.Number);
                removed++;
            }
            return removed;
        },
        cancellation);

    // Facts of another extractor stand in the way of the new ones, but the path that was known stays known.
    private ArrivedArticle MakeRoom(ArrivedArticle article)
    {
        if (stored.Find(article.Prepared.Id) is not { } before) return article;
        Remove(before.Number);
        return article with { Path = ArrivedArticle.Smaller(before.Path, article.Path) };
    }

    private void Remove(long articleNo)
    {
        removal.Remove(articleNo);
        // Shared rows may have gone with the article.
        kept.Forget();
    }
}
