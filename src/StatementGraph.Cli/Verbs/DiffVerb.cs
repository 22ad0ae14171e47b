using System.CommandLine;
using StatementGraph.Cli.Diff;
using StatementGraph.Cli.Graph;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>diff</c>: what differs between two graphs.</summary>
internal static class DiffVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var one = new Argument<string>("one") { Description = $"A store: a file, or '{Store.Neo4j}'.", HelpName = "ONE" };
        var other = new Argument<string>("other") { Description = "Another, such as a copy that was read again.", HelpName = "OTHER" };
        var command = new Command("diff", "Say what differs between two graphs, a line a fact: '-' for the first, '+' for the second, both where it changed.") { one, other };
        command.SetAction(async (parsed, interrupted) =>
        {
            await using var first = await Store.OpenExistingAsync(parsed.GetRequiredValue(one), interrupted).ConfigureAwait(false);
            await using var second = await Store.OpenExistingAsync(parsed.GetRequiredValue(other), interrupted).ConfigureAwait(false);
            await new GraphDiff(Console.Out).RunAsync(first, second, interrupted).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return new Verb(command, ["statementgraph diff before.db after.db"]);
    }
}
