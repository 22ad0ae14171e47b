using System.CommandLine;
using StatementGraph.Cli.Graph;

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
        command.SetAction((parsed, interrupted) => RunAsync(parsed.GetRequiredValue(articles), parsed.GetRequiredValue(store), interrupted));
        return new Verb(command,
        [
            "statementgraph retract src/samples/fa-01-muscat-meeting.txt",
            "statementgraph retract https://sepidar.example/news/30517 --store news.db",
        ]);
    }

    private static async Task<int> RunAsync(string[] names, string storeFile, CancellationToken interrupted)
    {
        await using var store = await Store.OpenExistingAsync(storeFile, interrupted).ConfigureAwait(false);
        var (ids, problems) = await ArticleNames.ResolveAsync(names, store, interrupted).ConfigureAwait(false);
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
        var removed = await store.RetractAsync(ids, interrupted).ConfigureAwait(false);
        await Console.Out.WriteLineAsync($"{removed} articles retracted, {ids.Count - removed} were not there; {storeFile}").ConfigureAwait(false);
        return problems.Count > 0 || removed < ids.Count ? ExitCode.Failed : ExitCode.Ok;
    }
}
