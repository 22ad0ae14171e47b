using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>
/// What analysts ask of the samples: each file of <c>Analysts</c> says it in prose and in GraphQL, and the answer stands beside it. With
/// APPROVE=1 the answers are written anew, to be read before they are committed.
/// </summary>
public class AnalystsTests(SampleStore samples) : IClassFixture<SampleStore>
{
    private const string Folder = "tests/StatementGraph.Cli.Tests/Analysts";

    public static TheoryData<string> Questions { get; } = [.. Repository.Files(Folder, "*.graphql")];

    [Fact]
    public void There_are_ten_questions() => Assert.Equal(10, Questions.Count);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_analyst_is_answered(string question)
    {
        var run = await StatementGraphProcess.RunAsync("query", $"@{question}", "--store", samples.File);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var expected = Path.Join(Repository.Root, Path.ChangeExtension(question, "json"));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            await File.WriteAllTextAsync(expected, run.Output, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(expected, TestContext.Current.CancellationToken), run.Output);
    }
}
