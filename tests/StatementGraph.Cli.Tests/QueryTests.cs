using System.Text;
using System.Text.Json;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>One store of samples for all of them.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The store's file.</summary>
    public string File => folder["graph.db"];

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", File)).ExitCode);

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public class QueryTests(SampleStore samples) : IClassFixture<SampleStore>
{
    private const string ByName = "query($name: String!) { officials(where: { name: $name }) { totalCount } }";

    [Fact]
    public async Task A_query_is_answered_without_a_server()
    {
        var run = await StatementGraphProcess.RunAsync("query", "{ stats { articles } }", "--store", samples.File);

        Assert.Equal((0, "{ \"data\": { \"stats\": { \"articles\": 12 } } }\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("کرمانشاهی")]
    [InlineData("كرمانشاهي")]
    public async Task A_variable_finds_a_name_in_the_letters_of_either_language(string name)
    {
        var run = await StatementGraphProcess.RunAsync("query", ByName, "--variables", JsonSerializer.Serialize(new { name }), "--store", samples.File);

        Assert.Equal("{ \"data\": { \"officials\": { \"totalCount\": 1 } } }\n", run.Output);
    }

    [Fact]
    public async Task Query_and_variables_can_stand_in_files_and_the_query_on_standard_input()
    {
        using var folder = new TemporaryFolder();
        var query = folder.Write("query.graphql", ByName);
        var variables = folder.Write("variables.json", "{\"name\": \"کرمانشاهی\"}");

        var fromFile = await StatementGraphProcess.RunAsync("query", "@" + query, "-v", "@" + variables, "--store", samples.File);
        var fromInput = await StatementGraphProcess.RunAsync(null, Encoding.UTF8.GetBytes(ByName), "query", "-", "-v", "@" + variables, "--store", samples.File);

        Assert.Equal("{ \"data\": { \"officials\": { \"totalCount\": 1 } } }\n", fromFile.Output);
        Assert.Equal(fromFile.Output, fromInput.Output);
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{ stats {")]
    [InlineData("query($name: String!) { officials(where: { name: $name }) { totalCount } }")]
    public async Task Errors_are_in_the_answer_and_make_it_a_failure(string query)
    {
        var run = await StatementGraphProcess.RunAsync("query", query, "--store", samples.File);

        Assert.Equal(1, run.ExitCode);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.NotEqual(0, answer.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_query_file_that_is_not_there_is_named()
    {
        var run = await StatementGraphProcess.RunAsync("query", "@gone.graphql", "--store", samples.File);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("gone.graphql: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_sample_speaks_of_a_real_official()
    {
        var run = await StatementGraphProcess.RunAsync("query", "{ officials(first: 100) { nodes { key occupancies { title } } } }", "--store", samples.File);

        using var answer = JsonDocument.Parse(run.Output);
        var officials = answer.RootElement.GetProperty("data").GetProperty("officials").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(officials);
        Assert.All(officials, official => Assert.Empty(official.GetProperty("occupancies").EnumerateArray()));
    }

    [Fact]
    public async Task Both_sides_reports_of_a_meeting_are_one_meeting()
    {
        const string query = """{ meetings(where: { kind: MEETING, date: { from: "2025-11-03", to: "2025-11-03" } }) { nodes { reports { nodes { article { language } } } } } }""";

        var run = await StatementGraphProcess.RunAsync("query", query, "--store", samples.File);

        using var answer = JsonDocument.Parse(run.Output);
        var meeting = Assert.Single(answer.RootElement.GetProperty("data").GetProperty("meetings").GetProperty("nodes").EnumerateArray());
        Assert.Equal(["ar", "fa"], meeting.GetProperty("reports").GetProperty("nodes").EnumerateArray()
            .Select(r => r.GetProperty("article").GetProperty("language").GetString()).Order(StringComparer.Ordinal));
    }
}
