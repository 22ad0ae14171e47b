using StatementGraph.Model.Graph;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Identity;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Adds and retracts articles, each call in one transaction that locks out other writers.</summary>
internal sealed class GraphWriter(Server server, ISearchFolding folding, IIdentityRules? rules)
{
    /// <summary>Adds articles, each id once; gives how many were new or changed.</summary>
    /// <remarks>
    /// Where the connection broke during a commit that the server carried out after all, the articles are found there when the transaction
    /// is run again, and are not counted.
    /// </remarks>
    public Task<int> AddAsync(IReadOnlyList<ArrivedArticle> articles, CancellationToken cancellation) => articles.Count == 0
        ? Task.FromResult(0)
        : server.WriteAsync(Lock(articles.Select(article => article.Prepared.Id)), (transaction, there) => AddAsync(new Batch(transaction), articles, there), cancellation);

    /// <summary>Removes articles; gives how many were there.</summary>
    public Task<int> RetractAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) => articleIds.Count == 0
        ? Task.FromResult(0)
        : server.WriteAsync(Lock(articleIds.Distinct(StringComparer.Ordinal)), async (transaction, there) =>
        {
            var (batch, ids) = (new Batch(transaction), there.Rows.Select(row => row.Text("id")).ToList());
            var (gone, told) = (await KeysOfAsync(batch, ids).ConfigureAwait(false), await ToldAsync(batch, ids).ConfigureAwait(false));
            await RemoveAsync(batch, ids).ConfigureAwait(false);
            await FollowAsync(batch, [], gone, told).ConfigureAwait(false);
            return there.Count;
        }, cancellation);

    private static CypherStatement Lock(IEnumerable<string> ids) => CypherFiles.Statement("write/lock", ("ids", ids.ToList()));

    private async Task<int> AddAsync(Batch batch, IReadOnlyList<ArrivedArticle> articles, CypherRows there)
    {
        var known = there.Rows.ToDictionary(row => row.Text("id"), row => (Digest: row.Text("digest"), Path: row.TextOrNull("path"), RecordedAt: Ticks.At(row.LargeNumber("recordedAt"))), StringComparer.Ordinal);
        var (missing, replaced, moved) = (new List<ArrivedArticle>(), new List<string>(), new List<object?>());
        foreach (var article in articles)
        {
            if (!known.TryGetValue(article.Prepared.Id, out var before))
            {
                missing.Add(article);
                continue;
            }
            var kept = article.Beside(before.Path, before.RecordedAt);
            if (before.Digest != Convert.ToHexStringLower(article.Prepared.FactsHash))
            {
                // Facts of another extractor stand in the way of the new ones, but the path and the time that were known stay known.
                replaced.Add(article.Prepared.Id);
                missing.Add(kept);
            }
            else if (kept.Path != before.Path || kept.RecordedAt != before.RecordedAt)
            {
                moved.Add(Values.Map(("id", article.Prepared.Id), ("path", kept.Path), ("recordedAt", Ticks.Of(kept.RecordedAt))));
            }
        }
        await batch.RowsAsync("set_arrivals", moved).ConfigureAwait(false);
        var (gone, told) = (await KeysOfAsync(batch, replaced).ConfigureAwait(false), await ToldAsync(batch, replaced).ConfigureAwait(false));
        await RemoveAsync(batch, replaced).ConfigureAwait(false);
        await FollowAsync(batch, missing, gone, told).ConfigureAwait(false);
        return missing.Count + moved.Count;
    }

    /// <summary>Makes a judgement or takes one back.</summary>
    public Task<JudgementOutcome> JudgeAsync(Func<Judging, Task<(Judgement Judgement, IReadOnlyList<SignatureRow> Changed)>> work, CancellationToken cancellation) =>
        server.WriteAsync(Lock([]), async (transaction, _) =>
        {
            var batch = new Batch(transaction);
            var tables = new IdentityTables(batch.IdentityAsync);
            var (judgement, changed) = await work(new Judging(tables, new IdentityStep(tables, rules))).ConfigureAwait(false);
            var articles = await AgainAsync(batch, [], changed, []).ConfigureAwait(false);
            var now = await tables.OfficialsAsync([.. changed.Select(row => row.Signature.Key)]).ConfigureAwait(false);
            return new JudgementOutcome(judgement, IdentityChanges.Of(changed, now), articles);
        }, cancellation);

    /// <summary>Takes over judgements.</summary>
    public Task<int> RestoreAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellation) =>
        server.WriteAsync(Lock([]), async (transaction, _) =>
        {
            var batch = new Batch(transaction);
            var tables = new IdentityTables(batch.IdentityAsync);
            var changed = await new Judging(tables, new IdentityStep(tables, rules)).RestoreAsync(judgements).ConfigureAwait(false);
            return await AgainAsync(batch, [], changed, []).ConfigureAwait(false);
        }, cancellation);

    private static Task<IReadOnlyList<string>> KeysOfAsync(Batch batch, List<string> ids) => new IdentityTables(batch.IdentityAsync).KeysOfAsync(ids);

    private async Task<IReadOnlyList<ToldMeeting>> ToldAsync(Batch batch, IReadOnlyCollection<string> ids) =>
        rules is null ? [] : await new MeetingTables(batch.IdentityAsync).OfArticlesAsync(ids).ConfigureAwait(false);

    private async Task FollowAsync(Batch batch, List<ArrivedArticle> coming, IReadOnlyList<string> gone, IReadOnlyList<ToldMeeting> told)
    {
        var step = new IdentityStep(new IdentityTables(batch.IdentityAsync), rules);
        var changed = await step.RunAsync([.. coming.Select(one => one.Prepared)], gone).ConfigureAwait(false);
        await AgainAsync(batch, coming, changed, told).ConfigureAwait(false);
    }

    // Articles that come, and those whose people or meetings are others now: these go and come again, as they were added.
    private async Task<int> AgainAsync(Batch batch, List<ArrivedArticle> coming, IReadOnlyList<SignatureRow> changed, IReadOnlyList<ToldMeeting> gone)
    {
        var tables = new IdentityTables(batch.IdentityAsync);
        var ids = await tables.ArticlesAsync([.. changed.Select(row => row.Signature.Key)]).ConfigureAwait(false);
        List<ToldMeeting> told = [.. gone, .. await ToldAsync(batch, ids).ConfigureAwait(false)];
        List<ArrivedArticle> all = [.. coming, .. await TakeOutAsync(batch, ids).ConfigureAwait(false)];
        if (all.Count == 0 && told.Count == 0) return 0;
        var step = new IdentityStep(tables, rules);
        await step.AssignAsync([.. all.Select(one => one.Prepared.Links)]).ConfigureAwait(false);
        if (rules is not null)
        {
            var meetings = await new MeetingStep(new MeetingTables(batch.IdentityAsync)).RunAsync([.. all.Select(one => one.Prepared.Links)], told).ConfigureAwait(false);
            var before = await ToldAsync(batch, meetings.Articles).ConfigureAwait(false);
            var again = await TakeOutAsync(batch, meetings.Articles).ConfigureAwait(false);
            await step.AssignAsync([.. again.Select(one => one.Prepared.Links)]).ConfigureAwait(false);
            MeetingStep.Again(again.Select(one => one.Prepared.Links), meetings, before);
            all.AddRange(again);
            told.AddRange(before);
        }
        await AddAsync(batch, all).ConfigureAwait(false);
        await batch.IdsAsync("sweep_blocks", told.SelectMany(MeetingBlocks.Of).Distinct(StringComparer.Ordinal).ToList()).ConfigureAwait(false);
        return ids.Count;
    }

    private async Task<List<ArrivedArticle>> TakeOutAsync(Batch batch, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return [];
        var (stored, digest) = (await batch.FactsAsync(ids).ConfigureAwait(false), new Digest());
        await RemoveAsync(batch, [.. ids]).ConfigureAwait(false);
        return [.. stored.Select(one => new ArrivedArticle(PreparedArticle.Of(one.Facts, folding, digest), one.Facts.Article.Path))];
    }

    private async Task AddAsync(Batch batch, List<ArrivedArticle> articles)
    {
        if (articles.Count == 0) return;
        var (share, rows) = (new Share(), new ArticleRows(rules is not null));
        foreach (var article in articles)
        {
            share.Count(article.Prepared, 1);
            rows.Add(article);
        }
        await new Officials(batch, folding).CountAsync(share, rows.Statements, []).ConfigureAwait(false);
        await new Facets(batch).CountAsync(share).ConfigureAwait(false);
        await batch.IdsAsync("make_meetings", share.Meetings.ToList()).ConfigureAwait(false);
        await rows.WriteAsync(batch).ConfigureAwait(false);
        await new Meetings(batch).RenewAsync(share.Meetings).ConfigureAwait(false);
        await batch.RunAsync("count_mentions", ("mentions", share.Mentions)).ConfigureAwait(false);
    }

    private async Task RemoveAsync(Batch batch, List<string> ids)
    {
        if (ids.Count == 0) return;
        var (share, digest) = (new Share(), new Digest());
        var stored = await batch.FactsAsync(ids).ConfigureAwait(false);
        foreach (var (facts, officials, meetings) in stored)
        {
            var article = PreparedArticle.Of(facts, folding, digest);
            article.Links.Take(officials, meetings);
            share.Count(article, -1);
        }

        await batch.IdsAsync("remove_articles", ids).ConfigureAwait(false);
        await new Officials(batch, folding).CountAsync(share, new ArticleRows().Statements, ids).ConfigureAwait(false);
        await new Meetings(batch).RenewAsync(share.Meetings).ConfigureAwait(false);
        // Last, since a country stays while a meeting concerns it.
        await new Facets(batch).CountAsync(share).ConfigureAwait(false);
        await batch.RunAsync("count_mentions", ("mentions", share.Mentions)).ConfigureAwait(false);
    }
}
