using System.Text.Json.Nodes;
using CsCheck;
using StatementGraph.Api.Tests.Sample;

namespace StatementGraph.Api.Tests.Fuzz;

/// <summary>Whatever is asked, there is an answer in time, and never a failure of the server's own.</summary>
public class FuzzTests
{
    /// <summary>How many queries; <c>FUZZ=10000</c> asks more.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("FUZZ"), out var count) ? count : 1_000;

    [Fact]
    public void Any_query_gets_an_answer_in_time()
    {
        var executor = Graph.Executor();
        var answered = 0;
        Gen.Int.Sample(seed =>
        {
            var query = new QueryGenerator(seed).Next();
            var started = TimeProvider.System.GetTimestamp();
            var answer = executor.AnswerAsync(query).GetAwaiter().GetResult();
            Assert.NotNull(JsonNode.Parse(answer.Json));
            Assert.True(answer.Status is 200 or 294 or 400, $"{answer.Status} {answer.Json}\n{query}");
            Assert.False(answer.Json.Contains("\"INTERNAL\"", StringComparison.Ordinal), $"{answer.Json}\n{query}");
            Assert.True(TimeProvider.System.GetElapsedTime(started) < executor.Limits.Timeout, query);
            if (!answer.HasErrors) Interlocked.Increment(ref answered);
        }, iter: Count);
        Assert.InRange(answered, Count / 20, Count);
    }
}
