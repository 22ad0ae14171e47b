using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Asks the sample graph.</summary>
internal static class Graph
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The query must have exactly this answer.</summary>
    public static async Task Answers(string query, string answer, string? variables = null)
    {
        var json = await Executor().ExecuteAsync(query, variables, null, TestContext.Current.CancellationToken);
        Assert.Equal(Pretty($$"""{ "data": {{answer}} }"""), Pretty(json));
    }

    /// <summary>The query must fail with this error, whatever else it answers.</summary>
    public static async Task Fails(string query, string code, string message, GraphQlLimits? limits = null)
    {
        var json = await Executor(limits: limits).ExecuteAsync(query, null, null, TestContext.Current.CancellationToken);
        var error = JsonNode.Parse(json)!["errors"]![0]!;
        Assert.Equal((code, message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
    }

    public static GraphQlExecutor Executor(SampleReader? reader = null, GraphQlLimits? limits = null) =>
        new(reader ?? new SampleReader(), new SampleNames(), limits: limits, settings: new() { Words = Text.SearchFolding.Instance });

    private static string Pretty(string json) => JsonNode.Parse(json)!.ToJsonString(Readable);
}
