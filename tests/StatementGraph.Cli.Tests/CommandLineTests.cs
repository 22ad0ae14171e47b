using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

public class CommandLineTests
{
    public static TheoryData<string> Verbs => ["ingest", "extract", "explain", "query", "serve", "retract", "stats", "match", "judge", "diff"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Each_verb_explains_itself_with_an_example(string verb)
    {
        var run = await StatementGraphProcess.RunAsync(verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"  statementgraph {verb}", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var run = await StatementGraphProcess.RunAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb.Data} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_is_a_number_and_nothing_else()
    {
        var run = await StatementGraphProcess.RunAsync("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }

    [Theory]
    [InlineData("there is no verb of that name", "divine")]
    [InlineData("a verb lacks its argument", "extract")]
    [InlineData("a verb lacks its argument", "ingest", "--store", "x.db")]
    [InlineData("the number of jobs is no number", "extract", "src/samples", "--jobs", "many")]
    [InlineData("there is no job to do", "extract", "src/samples", "--jobs", "0")]
    [InlineData("an option is unknown", "stats", "--colour")]
    [InlineData("there is no verb at all")]
    public async Task A_wrong_command_line_ends_with_2_and_says_where_to_read_more(string why, params string[] arguments)
    {
        var run = await StatementGraphProcess.RunAsync(arguments);

        Assert.True(run.ExitCode == 2, why);
        Assert.Empty(run.Output);
        Assert.Matches("^See 'statementgraph[a-z ]*--help'.$", run.ErrorLines[^1]);
        Assert.True(run.ErrorLines.Count >= 2, "It must say what is wrong, too.");
    }
}
