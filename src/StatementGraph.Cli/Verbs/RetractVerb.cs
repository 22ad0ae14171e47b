using System.CommandLine;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>retract</c>: remove articles and what rests on them alone.</summary>
internal static class RetractVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var articles = new Argument<string[]>("articles")
        {
            Description = "Article ids (32 hexadecimal digits), addresses (https://…) or files that were ingested.",
            HelpName = "ARTICLE",
            Arity = ArgumentArity.OneOrMore,
        };
        var store = CommonOptions.Store();
        var command = new Command("retract", "Remove articles from the store, and with them what rests on them alone.") { articles, store };
        command.SetAction((parsed, interrupted) => Task.FromResult(ExitCode.Ok));
        return new Verb(command,
        [
            "statementgraph retract src/samples/fa-01-muscat-meeting.txt",
            "statementgraph retract https://sepidar.example/news/30517 --store news.db",
        ]);
    }
}
