using System.Text.Json;
using Microsoft.Playwright;

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>A large network: 200 officials and 1,000 lines, in an answer that the tests make.</summary>
internal static class LargeNetwork
{
    /// <summary>How many officials it has.</summary>
    public const int Officials = 200;

    /// <summary>The address behind the slash that shows it.</summary>
    public const string Query = "?of=large";

    private const int Lines = 1000;

    private static readonly string[] Kinds = ["MEETING", "CALL", "VISIT", "SUMMIT"];

    /// <summary>Answers for the server.</summary>
    public static Task AnswerAsync(IPage page) => page.RouteAsync("**/graphql", AnswerAsync);

    private static async Task AnswerAsync(IRoute route)
    {
        var query = JsonDocument.Parse(route.Request.PostData!).RootElement.GetProperty("query").GetString()!;
        if (query.StartsWith("query Around", StringComparison.Ordinal))
            await FulfillAsync(route, new { neighbourhood = new { nodes = Enumerable.Range(0, Officials).Select(Node), edges = Enumerable.Range(0, Lines).Select(Edge), truncated = false } });
        else if (query.StartsWith("query Kinds", StringComparison.Ordinal))
            await FulfillAsync(route, Kinds.Select((kind, at) => (kind, edges: Enumerable.Range(0, Lines).Where(number => number % Kinds.Length == at).Select(Edge))).ToDictionary(one => one.kind, one => new { one.edges }));
        else
            await route.ContinueAsync();
    }

    private static Task FulfillAsync(IRoute route, object data) =>
        route.FulfillAsync(new() { ContentType = "application/graphql-response+json; charset=utf-8", Body = JsonSerializer.Serialize(new { data }) });

    private static object Node(int number) => new
    {
        distance = Math.Min(number, 1),
        official = new { id = $"o{number}", name = $"مقام شمارهٔ {number}", localNames = Array.Empty<object>(), countries = new[] { new { code = "ABCDEFGH"[number % 8] + "X", name = "X" } } },
    };

    // Each official met the next few and some far away: no two lines are the same.
    private static object Edge(int number)
    {
        var (one, step) = (number % Officials, 1 + (number / Officials));
        return new { one = new { id = $"o{one}" }, other = new { id = $"o{(one + (step * step * 7)) % Officials}" }, count = 1 + (number % 9), first = "2025-01-01", last = "2025-02-01" };
    }
}
