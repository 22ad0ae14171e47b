using System.CommandLine;
using StatementGraph.Cli.Ingest;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>ingest</c>: articles into the store.</summary>
internal static class IngestVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var paths = CommonOptions.Paths();
        var store = CommonOptions.Store();
        var jobs = CommonOptions.Jobs();
        var command = new Command("ingest", "Read articles, extract their facts and keep them in the store; what is there already is passed over.") { paths, store, jobs };
        command.SetAction((parsed, interrupted) => IngestRun.RunAsync(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), parsed.GetRequiredValue(jobs), interrupted));
        return new Verb(command,
        [
            "statementgraph ingest src/samples",
            "statementgraph ingest 'news/**/*.txt' wire.jsonl --store news.db",
            "zcat wire.jsonl.gz | statementgraph ingest -",
        ]);
    }
}
