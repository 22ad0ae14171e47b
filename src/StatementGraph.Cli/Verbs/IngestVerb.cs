using System.CommandLine;
using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Pipeline;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>ingest</c>: articles into the store.</summary>
internal static class IngestVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var paths = CommonOptions.Paths();
        paths.Arity = ArgumentArity.ZeroOrMore;
        var store = CommonOptions.Store();
        var jobs = CommonOptions.Jobs();
        var authority = CommonOptions.Authority();
        var refresh = new Option<bool>("--refresh") { Description = "Read the articles that the store holds again, where another version of this program or of --authority read them; judgements stay." };
        var command = new Command("ingest", "Read articles, extract their facts and keep them in the store; what is there already is passed over.") { paths, store, jobs, authority, refresh };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is not { Length: > 0 } && !result.GetValue(refresh)) result.AddError(Messages.NothingToIngest);
        });
        command.SetAction((parsed, interrupted) => IngestRun.RunAsync(
            parsed.GetValue(paths) ?? [], parsed.GetRequiredValue(store), parsed.GetRequiredValue(jobs), parsed.GetValue(refresh), Extractors.Of(parsed.GetValue(authority)), interrupted));
        return new Verb(command,
        [
            "statementgraph ingest src/samples",
            "statementgraph ingest 'news/**/*.txt' wire.jsonl --store news.db",
            "zcat wire.jsonl.gz | statementgraph ingest -",
            "statementgraph ingest --refresh --authority our-officials.tsv",
        ]);
    }
}
