using System.CommandLine;
using StatementGraph.Cli.Output;
using StatementGraph.Cli.Pipeline;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>extract</c>: articles in, JSON Lines out; no store.</summary>
internal static class ExtractVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var paths = CommonOptions.Paths();
        var jobs = CommonOptions.Jobs();
        var authority = CommonOptions.Authority();
        var command = new Command("extract", "Print what each article says: one line of JSON an article, in the order of input.") { paths, jobs, authority };
        command.SetAction((parsed, interrupted) => ArticleOutput.WriteAsync(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(jobs), extraction => FactsJson.Line(extraction.Facts),
            Extractors.Of(parsed.GetValue(authority)), interrupted));
        return new Verb(command,
        [
            "statementgraph extract src/samples > facts.jsonl",
            "statementgraph extract 'news/2025-*/**/*.html' --jobs 4",
            "cat article.txt | statementgraph extract -",
        ]);
    }
}
