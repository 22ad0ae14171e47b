using System.Text;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary><c>match</c>: two spellings, of invented names.</summary>
public class MatchTests
{
    [Fact]
    public async Task Two_spellings_of_one_name_are_the_same_and_say_why()
    {
        var run = await StatementGraphProcess.RunAsync("match", "Kamran Mehrayin", "Камран Мехрайин");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("SAME\t1.00\tfirst and family name sound equal; kamran = камран: k·к a·а m·м r·р a·а n·н (1.00); ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pairs_on_standard_input_are_answered_line_by_line()
    {
        var run = await StatementGraphProcess.RunAsync(null, Encoding.UTF8.GetBytes("کامران مهرآیین\tMehrayin\n\nکامران مهرآیین\tBahram Mehrayin\n"), "match");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["UNSURE", "DIFFERENT"], run.OutputLines.Select(l => l.Split('\t')[0]));
    }

    [Fact]
    public async Task A_line_without_a_tab_is_named()
    {
        var run = await StatementGraphProcess.RunAsync(null, "a\tb\nKamran\n"u8.ToArray(), "match");
        Assert.Equal((1, Messages.NoPair(2)), (run.ExitCode, run.ErrorLines.Single()));
    }

    [Fact]
    public async Task One_name_is_a_mistake()
    {
        var run = await StatementGraphProcess.RunAsync("match", "Kamran");
        Assert.Equal((2, Messages.OneName), (run.ExitCode, run.ErrorLines[0]));
    }
}
