using CsCheck;
using StatementGraph.Model;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Promises;

/// <summary>Runs a promise on generated articles; each run has stores of its own.</summary>
public static class Promise
{
    /// <summary>
    /// How often each promise is tried: each run makes two stores and asks some three hundred questions of each. A store behind a network
    /// may take fewer, since its test project compares it with one that takes all.
    /// </summary>
    public static int Runs { get; set; } = 25;

    /// <summary>Whether the promise holds for any few articles.</summary>
    public static Task HoldsAsync(Func<ArticleFacts[], Task<bool>> promise) => ArticleGen.Some.SampleAsync(promise, iter: Runs, threads: 1);

    /// <summary>Whether the promise holds for any few articles and anything else.</summary>
    public static Task HoldsAsync<T>(Gen<T> gen, Func<ArticleFacts[], T, Task<bool>> promise) =>
        ArticleGen.Some.Select(gen).SampleAsync((articles, other) => promise(articles, other), iter: Runs, threads: 1);

    /// <summary>The snapshot of a new store after some work on it.</summary>
    public static async Task<string> SnapshotAsync(StoreMaker make, Func<StoreUnderTest, Task> work)
    {
        await using var store = await make();
        await work(store);
        return await GraphSnapshot.OfAsync(store.Reader, TestContext.Current.CancellationToken);
    }
}
