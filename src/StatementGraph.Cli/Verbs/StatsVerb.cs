using System.CommandLine;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Output;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>stats</c>: how much the store holds.</summary>
internal static class StatsVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var store = CommonOptions.Store();
        var command = new Command("stats", "Say how much the store holds.") { store };
        command.SetAction(async (parsed, interrupted) =>
        {
            await using var opened = await Store.OpenExistingAsync(parsed.GetRequiredValue(store), interrupted).ConfigureAwait(false);
            var stats = await opened.StatsAsync(interrupted).ConfigureAwait(false);
            Rows.Write(
            [
                ("articles", stats.Articles), ("officials", stats.Officials), ("mentions of officials", stats.Mentions),
                ("meetings", stats.Meetings), ("reports of meetings", stats.MeetingReports), ("claims", stats.Claims),
            ]);
            return ExitCode.Ok;
        });
        return new Verb(command, ["statementgraph stats", "statementgraph stats --store news.db"]);
    }
}
