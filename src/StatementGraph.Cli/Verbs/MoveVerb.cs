using System.CommandLine;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Import;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>move</c>: one store into another.</summary>
internal static class MoveVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var from = new Argument<string>("from") { Description = $"The store to copy: a file, or '{Store.Neo4j}'.", HelpName = "FROM" };
        var to = new Argument<string>("to") { Description = $"The store to copy into: a file, or '{Store.Neo4j}'.", HelpName = "TO" };
        var command = new Command("move", "Copy a store into another; what is there already is passed over, and the first one is left as it is.") { from, to };
        command.SetAction((parsed, interrupted) => ImportRun.MoveAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), interrupted));
        return new Verb(command, ["statementgraph move news.db neo4j", "statementgraph move neo4j copy.db"]);
    }
}
