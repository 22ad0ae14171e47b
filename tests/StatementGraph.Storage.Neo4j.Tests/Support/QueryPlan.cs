using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Transport.Http;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>How Neo4j means to run a statement.</summary>
internal static class QueryPlan
{
    /// <summary>The operators of the plan, as EXPLAIN names them.</summary>
    public static async Task<List<string>> ExplainAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var options = TestDatabase.Options;
        using var client = new HttpClient { BaseAddress = options.HttpAddress };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}")));
        using var body = RequestBody.Of(statement with { Text = "EXPLAIN " + statement.Text }, null, null);
        using var answer = await client.PostAsync(new Uri($"db/{options.Database}/query/v2", UriKind.Relative), body, cancellation);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return [.. Operators(document.RootElement.GetProperty("queryPlan"))];
    }

    private static IEnumerable<string> Operators(JsonElement plan)
    {
        yield return plan.GetProperty("operatorType").GetString()!.Split('@')[0];
        if (!plan.TryGetProperty("children", out var children)) yield break;
        foreach (var step in children.EnumerateArray().SelectMany(Operators)) yield return step;
    }
}
