using CsCheck;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;
using StatementGraph.Storage.History;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>The graph as it was known at an instant is the graph as it stood then.</summary>
/// <param name="make">Makes stores with rules of identity.</param>
/// <param name="past">Makes the stores of the past.</param>
/// <param name="runs">How often the promise is tried.</param>
public abstract class HistoryContract(StoreMaker make, Func<EmptyStore> past, int runs)
{
    private const int Most = 100;
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static ArticleBuilder Early => new("Aram Vesali spoke of trade.") { RecordedAt = Start };
    private static ArticleBuilder Late => new("Dara Zed spoke of trade.") { RecordedAt = Start.AddHours(2) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_growing_graph_is_shown_as_it_stood_at_each_step() => ArticleGen.One.Array[1, 5].SampleAsync(async articles =>
    {
        await using var store = await make();
        var stood = new List<string>();
        foreach (var (article, hour) in articles.DistinctBy(one => one.Article.Id).Select((one, i) => (one, i)))
        {
            await store.Writer.AddAsync([article with { RecordedAt = Start.AddHours(hour) }], Cancellation);
            if (hour == 2) await JudgeAsync(store, Start.AddHours(hour));
            stood.Add(await GraphSnapshot.OfAsync(store.Reader, Cancellation));
        }
        await using var history = new PastGraphs(store.Store, past, Most);
        for (var hour = 0; hour < stood.Count; hour++)
        {
            await using var then = await history.AsOfAsync(Start.AddHours(hour), Cancellation);
            if (await GraphSnapshot.OfAsync(then.Graph, Cancellation) != stood[hour]) return false;
        }
        return true;
    }, iter: runs, threads: 1);

    [Fact]
    public async Task A_judgement_that_was_taken_back_since_stands_in_the_past()
    {
        await using var store = await make.FilledAsync(Early.Official("n-1", "Aram Vesali"), Late.Official("n-2", "Dara Zed"));
        await store.Identity.JudgeAsync(JudgementKind.Merge, "n-1", "n-2", "an editor", Start.AddHours(3), "one person", Cancellation);
        await store.Identity.UndoAsync("j1", "an editor", Start.AddHours(5), Cancellation);
        await using var history = new PastGraphs(store.Store, past, Most);
        var officials = new List<int>();
        foreach (var hour in (int[])[-1, 1, 2, 3, 4, 5]) officials.Add(await OfficialsAsync(history, hour));
        Assert.Equal([0, 1, 2, 1, 1, 2], officials);
    }

    [Fact]
    public async Task What_comes_again_is_known_since_it_came_first()
    {
        await using var store = await make.FilledAsync(Early);
        await store.Writer.AddAsync([Early.Build() with { RecordedAt = Start.AddDays(1) }, Late.Build() with { RecordedAt = null }], Cancellation);
        await store.Writer.AddAsync([Early.Build() with { RecordedAt = Start.AddDays(2), Extractor = "2" }], Cancellation);
        var recorded = await store.Source.RecordedAsync(DateTimeOffset.MaxValue, Most, Cancellation);
        Assert.Equal(Start, recorded.Single(one => one.Id == Early.Build().Article.Id).At);
        Assert.InRange(recorded.Single(one => one.Id == Late.Build().Article.Id).At!.Value, TimeProvider.System.GetUtcNow().AddMinutes(-5), TimeProvider.System.GetUtcNow());
        await store.Writer.AddAsync([Early.Build() with { RecordedAt = Start.AddDays(-1), Extractor = "2" }], Cancellation);
        Assert.Equal(Early.Build().Article.Id, Assert.Single(await store.Source.RecordedAsync(Start.AddDays(-1), Most, Cancellation)).Id);
    }

    [Fact]
    public async Task Facts_are_given_of_the_articles_asked_for()
    {
        await using var store = await make.FilledAsync(Early, Late);
        var id = Late.Build().Article.Id;
        Assert.Equal([id], (await store.Source.FactsAsync([id, "nothing", id], Cancellation)).Select(facts => facts.Article.Id));
    }

    [Fact]
    public async Task More_articles_than_are_allowed_are_refused_with_the_figures()
    {
        await using var store = await make.FilledAsync(Early, Late);
        await using var history = new PastGraphs(store.Store, past, 1);
        await using (await history.AsOfAsync(Start, Cancellation))
        {
            var refused = await Assert.ThrowsAsync<PastException>(() => history.AsOfAsync(Start.AddHours(2), Cancellation));
            Assert.Equal((2, 1), (refused.Reached, refused.Limit));
        }
    }

    private static async Task<int> OfficialsAsync(PastGraphs history, int hour)
    {
        await using var then = await history.AsOfAsync(Start.AddHours(hour), Cancellation);
        return (await then.Graph.StatsAsync(Cancellation)).Officials;
    }

    private static async Task JudgeAsync(StoreUnderTest store, DateTimeOffset at)
    {
        var officials = (await Ask.OneAsync(store.Reader.OfficialsAsync, new OfficialQuery { Page = new(2) })).Items;
        if (officials.Count < 2) return;
        try
        {
            await store.Identity.JudgeAsync(JudgementKind.Merge, officials[0].Id, officials[1].Id, "an editor", at, "a test", Cancellation);
        }
        catch (ArgumentException)
        {
            // They can't be told apart, or are one: then nothing is judged.
        }
    }
}
