using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Identity;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Adds and retracts articles over one connection; used by one thread at a time.</summary>
internal sealed class GraphWriter
{
    private const int LinkedAtOnce = 256;
    private readonly WriteTransaction transaction;
    private readonly KeptOnce kept;
    private readonly StoredArticles stored;
    private readonly LinkReading links;
    private readonly ArticleRemoval removal;
    private readonly BatchAdding adding;
    private readonly IdentityKeeping identity;

    public GraphWriter(Database database, ISearchFolding folding, IIdentityRules? rules, TimeSpan patience)
    {
        var signatures = new SignatureCache(database);
        identity = new IdentityKeeping(database, signatures, rules);
        kept = new KeptOnce(database);
        stored = new StoredArticles(database);
        links = new LinkReading(database);
        var (counting, facets) = (new Counting(database), new FacetCounts(database));
        var (officials, meetings) = (new OfficialConclusions(database, folding), new MeetingConclusions(database));
        removal = new ArticleRemoval(database, counting, new StoredFacets(database, facets), officials, meetings);
        adding = new BatchAdding(database, kept, signatures, counting, facets, officials, meetings, rules is not null);
        transaction = new WriteTransaction(database, patience);
        transaction.Unsure += kept.Forget;
        transaction.Unsure += facets.Forget;
        transaction.Unsure += signatures.Clear;
    }

    /// <summary>Adds articles, each id once; gives how many were new or changed.</summary>
    public int Add(IReadOnlyList<ArrivedArticle> articles, CancellationToken cancellation) => transaction.Run(
        () =>
        {
            var changed = 0;
            var missing = new List<ArrivedArticle>(articles.Count);
            var (gone, told) = (new HashSet<string>(StringComparer.Ordinal), new List<ToldMeeting>());
            foreach (var article in articles)
                if (!stored.TryKeep(article, out var isChanged)) missing.Add(MakeRoom(article, gone, told));
                else if (isChanged) changed++;
            Write(missing, identity.Follow(missing, gone), told);
            return changed + missing.Count;
        },
        cancellation);

    /// <summary>Removes articles; gives how many were there.</summary>
    public int Retract(IReadOnlyCollection<string> articleIds, CancellationToken cancellation) => transaction.Run(
        () =>
        {
            var removed = 0;
            var (gone, told) = (identity.KeysOf(articleIds), identity.Told(articleIds));
            foreach (var id in articleIds)
            {
                if (stored.Find(id) is not { } article) continue;
                Remove(article.Number);
                removed++;
            }
            Write([], identity.Follow([], gone), told);
            return removed;
        },
        cancellation);

    /// <summary>Makes a judgement or takes one back.</summary>
    public JudgementOutcome Judge(Func<Judging, Task<(Judgement Judgement, IReadOnlyList<SignatureRow> Changed)>> work, CancellationToken cancellation) =>
        transaction.Run(
            () =>
            {
                var (judgement, changed) = identity.Judge(work);
                var affected = identity.Affected(changed);
                Write([], affected, []);
                return new JudgementOutcome(judgement, identity.Changes(changed), affected.Count);
            },
            cancellation);

    /// <summary>Takes over judgements; gives how many articles are linked otherwise now.</summary>
    public int Restore(IReadOnlyList<Judgement> judgements, CancellationToken cancellation) => transaction.Run(
        () =>
        {
            var affected = identity.Affected(identity.Judge(judging => judging.RestoreAsync(judgements)));
            Write([], affected, []);
            return affected.Count;
        },
        cancellation);

    // A few at a time, since an official may stand in thousands of articles: every step leaves a graph that is right for those it has linked.
    private void Write(List<ArrivedArticle> missing, IReadOnlyList<string> affected, IReadOnlyList<ToldMeeting> gone)
    {
        var waiting = affected.ToHashSet(StringComparer.Ordinal);
        foreach (var some in affected.Chunk(LinkedAtOnce).DefaultIfEmpty([]))
        {
            waiting.ExceptWith(some);
            Link(missing, some, [.. gone, .. identity.Told(some)], waiting);
            (missing, gone) = ([], []);
        }
    }

    // Articles that come, and those whose people or meetings are others now; of those that wait for their turn nothing is touched.
    private void Link(List<ArrivedArticle> missing, IReadOnlyList<string> affected, IReadOnlyList<ToldMeeting> told, HashSet<string> waiting)
    {
        var linked = Stored(affected);
        List<ArticleLinks> all = [.. missing.Select(one => one.Prepared.Links), .. linked.Select(one => one.Links)];
        if (all.Count == 0 && told.Count == 0) return;
        identity.Assign(all);
        var meetings = identity.Meet(all, told);
        var moved = meetings.Articles.Where(id => !waiting.Contains(id)).ToList();
        var (before, again) = (identity.Told(moved), Stored(moved));
        identity.Assign([.. again.Select(one => one.Links)]);
        MeetingStep.Again(again.Select(one => one.Links), meetings, before);
        adding.Add(missing, [.. linked, .. again]);
    }

    private List<StoredLinks> Stored(IReadOnlyList<string> ids) => [.. ids.Select(id => links.Read(stored.Find(id)!.Number, id))];

    // Facts of another extractor stand in the way of the new ones, but the path and the time that were known stay known.
    private ArrivedArticle MakeRoom(ArrivedArticle article, HashSet<string> gone, List<ToldMeeting> told)
    {
        if (stored.Find(article.Prepared.Id) is not { } before) return article;
        gone.UnionWith(identity.KeysOf([article.Prepared.Id]));
        told.AddRange(identity.Told([article.Prepared.Id]));
        Remove(before.Number);
        return article.Beside(before.Path, before.RecordedAt);
    }

    private void Remove(long articleNo)
    {
        removal.Remove(articleNo);
        // Shared rows may have gone with the article.
        kept.Forget();
    }
}
