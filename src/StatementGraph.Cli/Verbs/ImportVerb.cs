using System.CommandLine;
using StatementGraph.Cli.Import;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>import</c>: what <c>extract</c> printed into the store.</summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Files that 'extract' printed, folders, globs, or - for standard input.",
            HelpName = "PATH",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = CommonOptions.Store();
        var jobs = CommonOptions.Jobs();
        var command = new Command("import", "Keep what 'extract' printed in the store, in any order; what is there already is passed over.") { paths, store, jobs };
        command.SetAction((parsed, interrupted) => ImportRun.ImportAsync(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), parsed.GetRequiredValue(jobs), interrupted));
        return new Verb(command,
        [
            "statementgraph import facts.jsonl --store neo4j",
            "statementgraph extract news | statementgraph import - --store news.db",
        ]);
    }
}
