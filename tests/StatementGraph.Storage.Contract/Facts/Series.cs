using StatementGraph.Model;

namespace StatementGraph.Storage.Contract.Facts;

/// <summary>As many articles as a test wants, the same in every process; they share officials, meetings and words.</summary>
public static class Series
{
    /// <summary>Articles of one batch.</summary>
    public const int BatchSize = 10;

    /// <summary>The articles of a batch.</summary>
    public static IReadOnlyList<ArticleFacts> Batch(int number) =>
        [.. Enumerable.Range(number * BatchSize, BatchSize).Select(Article)];

    private static ArticleFacts Article(int number)
    {
        var text = $"Day {number}: Minister Aram met Dara and told him: trade will grow by {number}.";
        return new ArticleBuilder(text)
            .On(2024, 1 + (number % 12), 1).By($"outlet-{number % 3}").Citing("wire", "Day", "Wire")
            .Official("aram", "Aram").Holding("Minister", "minister", "AA", "Minister").Official($"n-{number % 7}", "Dara")
            .Meeting($"m-{number % 5}", "met", ["aram", $"n-{number % 7}"], place: "BB")
            .Claim("aram", $"trade will grow by {number}", claim => claim with { Topics = ["trade"], Countries = ["AA"] })
            .To($"n-{number % 7}").There()
            .Build();
    }
}
