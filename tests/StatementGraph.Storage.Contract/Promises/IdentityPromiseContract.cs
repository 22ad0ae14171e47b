using System.Text.Json;
using CsCheck;
using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>
/// Promises 3 to 6 with merges, judgements, undoing and retractions mixed in: whatever came in between, the graph is that of the articles
/// which are there and the judgements which stand.
/// </summary>
public abstract class IdentityPromiseContract(StoreMaker make, int runs)
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<Step> Steps = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 63], Gen.Int[0, 63], (kind, one, other) => new Step(kind, one, other));

    private static readonly Gen<(ArticleFacts[] Articles, Step[] Steps)> Histories = ArticleGen.One.Array[1, 6]
        .Select(articles => articles.DistinctBy(facts => facts.Article.Id).ToArray()).Select(Steps.Array[1, 10]);

    [Fact]
    public Task Whatever_happened_the_graph_is_that_of_the_articles_and_judgements_left() => Histories.SampleAsync(async history =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        IReadOnlyList<ArticleFacts> there;
        string told;
        IReadOnlyList<Judgement> judgements;
        // One store at a time: a server has one database for both.
        await using (var lived = await make())
        {
            there = await LiveAsync(lived, history.Articles, history.Steps);
            told = await TellAsync(lived);
            judgements = await lived.Identity.JudgementsAsync(cancellation);
        }
        await using var fresh = await make();
        await fresh.Identity.RestoreAsync(judgements, cancellation);
        foreach (var batch in there.Reverse().Chunk(2)) await fresh.Writer.AddAsync(batch, cancellation);
        return told == await TellAsync(fresh);
    }, iter: runs, threads: 1);

    [Fact]
    public Task Facts_come_back_as_they_were_added_whoever_was_merged() => Histories.SampleAsync(async history =>
    {
        await using var store = await make();
        var there = await LiveAsync(store, history.Articles, history.Steps);
        var back = await store.Source.FactsAsync("", 100, TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(there.OrderBy(facts => facts.Article.Id, StringComparer.Ordinal)) == JsonSerializer.Serialize(back);
    }, iter: runs, threads: 1);

    [Fact]
    public Task Undoing_a_judgement_restores_exactly_what_was_before() => Histories.SampleAsync(async history =>
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var store = await make();
        await LiveAsync(store, history.Articles, history.Steps);
        var before = await GraphSnapshot.OfAsync(store.Reader, cancellation);
        if (await JudgeAsync(store, JudgementKind.Merge, history.Steps[0]) is not { } outcome) return true;
        await store.Identity.UndoAsync(outcome.Judgement.Id, "an editor", Noon, cancellation);
        return before == await GraphSnapshot.OfAsync(store.Reader, cancellation);
    }, iter: runs, threads: 1);

    private static async Task<string> TellAsync(StoreUnderTest store)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var officials = (await store.Reader.OfficialsAsync([new OfficialQuery { Page = new PageRequest(1000) }], cancellation))[0].Items;
        var identities = await store.Identity.IdentitiesAsync([.. officials.Select(one => one.Id)], cancellation);
        var proposals = await store.Identity.ProposalsAsync(1000, cancellation);
        return await GraphSnapshot.OfAsync(store.Reader, cancellation) + JsonSerializer.Serialize(identities) + JsonSerializer.Serialize(proposals);
    }

    private static async Task<IReadOnlyList<ArticleFacts>> LiveAsync(StoreUnderTest store, ArticleFacts[] articles, Step[] steps)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var there = new Dictionary<string, ArticleFacts>(StringComparer.Ordinal);
        await AddAsync(articles[0]);
        foreach (var step in steps)
        {
            var facts = articles[step.One % articles.Length];
            if (step.Kind is 0 or 1) await AddAsync(facts);
            else if (step.Kind == 2 && there.Remove(facts.Article.Id)) await store.Writer.RetractAsync([facts.Article.Id], cancellation);
            else if (step.Kind == 3) await JudgeAsync(store, JudgementKind.Merge, step);
            else if (step.Kind == 4) await JudgeAsync(store, JudgementKind.KeepApart, step);
            else if (step.Kind == 5) await UndoAsync(store, step);
        }
        return [.. there.Values];

        async Task AddAsync(ArticleFacts facts)
        {
            there[facts.Article.Id] = facts;
            await store.Writer.AddAsync([facts], cancellation);
        }
    }

    private static async Task<JudgementOutcome?> JudgeAsync(StoreUnderTest store, JudgementKind kind, Step step)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var officials = (await store.Reader.OfficialsAsync([new OfficialQuery()], cancellation))[0].Items.Select(one => one.Id)
            .Concat(["n-1", "n-2", "aram-vesali"]).ToList();
        try
        {
            return await store.Identity.JudgeAsync(kind, officials[step.One % officials.Count], officials[step.Other % officials.Count], "an editor", Noon, "an example", cancellation);
        }
        catch (ArgumentException)
        {
            // Nobody has the id, or both are one: the store says so and changes nothing.
            return null;
        }
    }

    private static async Task UndoAsync(StoreUnderTest store, Step step)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var standing = (await store.Identity.JudgementsAsync(cancellation)).Where(one => one.Stands).ToList();
        if (standing.Count > 0) await store.Identity.UndoAsync(standing[step.One % standing.Count].Id, "an editor", Noon, cancellation);
    }

    private sealed record Step(int Kind, int One, int Other);
}
