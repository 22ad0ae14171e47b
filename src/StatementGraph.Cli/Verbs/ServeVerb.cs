using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using StatementGraph.Api;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Inputs;
using StatementGraph.Identity.Repeats;

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
        var url = new Option<string>("--url") { Description = "Where to listen; port 0 takes a free one.", HelpName = "URL", DefaultValueFactory = _ => DefaultUrl };
        var store = CommonOptions.Store();
        var command = new Command("serve", "Answer GraphQL over HTTP, with a page to try it, until Ctrl-C.") { ingest, url, store };
        command.SetAction((parsed, interrupted) => RunAsync(
            parsed.GetValue(ingest) ?? [], parsed.GetRequiredValue(url), parsed.GetRequiredValue(store), interrupted));
        return new Verb(command,
        [
            "statementgraph serve --ingest src/samples",
            "statementgraph serve --store news.db --url http://127.0.0.1:8080",
        ]);
    }

    private static async Task<int> RunAsync(string[] ingest, string url, string storeFile, CancellationToken interrupted)
    {
        if (ingest.Length > 0)
        {
            // What could not be read has been said; the rest is worth serving all the same.
            await IngestRun.RunAsync(ingest, storeFile, Environment.ProcessorCount, false, Extraction.Extractor.Default, interrupted).ConfigureAwait(false);
            if (interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
        }

        await using var store = await Store.OpenExistingAsync(storeFile, interrupted).ConfigureAwait(false);
        await using var app = StatementGraphApi.Build(url, store, new GraphNames(), new Sentences(), repeats: new ClaimRepeatsFinder());
        await StartAsync(app, url, interrupted).ConfigureAwait(false);
        var address = app.Urls.First();
        await Console.Out.WriteLineAsync($"{storeFile} is served: page {address}/, GraphQL {address}/graphql; Ctrl-C ends it.").ConfigureAwait(false);
        await app.WaitForShutdownAsync(interrupted).ConfigureAwait(false);
        // Ctrl-C is how a server is meant to end.
        return ExitCode.Ok;
    }

    private static async Task StartAsync(WebApplication app, string url, CancellationToken interrupted)
    {
        try
        {
            await app.StartAsync(interrupted).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or FormatException or InvalidOperationException)
        {
            throw new InputException(Messages.At(url, null, Messages.CannotListen(failure.Message)));
        }
    }
}
