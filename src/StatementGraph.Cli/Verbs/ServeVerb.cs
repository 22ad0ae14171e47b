using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StatementGraph.Api;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Ingest;
using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Serve;
using StatementGraph.Identity.Repeats;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>serve</c>: the graph as GraphQL over HTTP, with a page to try it.</summary>
internal static class ServeVerb
{
    private static readonly TimeSpan WatchPeriod = TimeSpan.FromSeconds(2);

    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var options = Settings.All.ToDictionary(setting => setting, Option);
        var command = new Command("serve", "Answer GraphQL over HTTP, with a page to try it, until Ctrl-C.");
        foreach (var option in options.Values)
            command.Add(option);
        command.SetAction((parsed, interrupted) => RunAsync(new(setting => Given(parsed, setting, options[setting]), Environment.GetEnvironmentVariable), interrupted));
        return new Verb(command,
        [
            "statementgraph serve --ingest src/samples",
            "statementgraph serve --store news.db --url http://127.0.0.1:8080",
            "statementgraph serve --ingest incoming/ --watch --store news.db",
            "statementgraph serve --url http://0.0.0.0:5080 --keys keys.txt",
        ]);
    }

    private static Option<string[]> Option(Setting setting)
    {
        var option = new Option<string[]>("--" + setting.Name)
        {
            Description = setting.Description,
            HelpName = setting.Value,
            AllowMultipleArgumentsPerToken = setting.IsList,
            Arity = setting.IsSwitch ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        };
        if (setting == Settings.Store || setting == Settings.Ingest)
            option.Aliases.Add("-" + setting.Name[0]);
        return option;
    }

    private static string[]? Given(ParseResult parsed, Setting setting, Option<string[]> option) =>
        parsed.GetResult(option) is null ? null : parsed.GetValue(option) is { Length: > 0 } values ? values : setting.IsSwitch ? ["true"] : [];

    private static async Task<int> RunAsync(SettingValues values, CancellationToken interrupted)
    {
        var storeFile = values.Text(Settings.Store) ?? CommonOptions.DefaultStore;
        var url = values.Text(Settings.Url) ?? DefaultUrl;
        var (ingest, watch) = (values.List(Settings.Ingest), values.IsOn(Settings.Watch));
        if (ingest.Count > 0 && !watch)
        {
            // What could not be read has been said; the rest is worth serving all the same.
            await IngestRun.RunAsync(ingest, storeFile, Environment.ProcessorCount, false, Extraction.Extractor.Default, interrupted).ConfigureAwait(false);
            if (interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
        }

        // What is watched may be empty yet.
        await using var store = watch
            ? await Store.OpenOrCreateAsync(storeFile, interrupted).ConfigureAwait(false)
            : await Store.OpenExistingAsync(storeFile, interrupted).ConfigureAwait(false);
        await using var history = Store.HistoryOf(store, values.Number(Settings.MaxPast, Store.MostPast));
        var settings = ServerSetup.Of(values, storeFile) with { History = history };
        await using var app = Build(url, store, settings, watch ? new WatchedInput(ingest, store, settings.Changes, Extraction.Extractor.Default, WatchPeriod, TimeProvider.System) : null);
        await StartAsync(app, url, interrupted).ConfigureAwait(false);
        var address = app.Urls.First();
        await Console.Out.WriteLineAsync($"{storeFile} is served: page {address}/, GraphQL {address}/graphql; Ctrl-C ends it.").ConfigureAwait(false);
        await app.WaitForShutdownAsync(interrupted).ConfigureAwait(false);
        // Ctrl-C is how a server is meant to end.
        return ExitCode.Ok;
    }

    private static WebApplication Build(string url, Model.Graph.IGraphStore store, ApiSettings settings, IHostedService? beside)
    {
        if (settings.Keys is null && !StatementGraphApi.IsLocal(url))
            throw new InputException(Messages.At(url, null, Messages.NoKeys));
        return StatementGraphApi.Build(url, store, new GraphNames(), new Sentences(), settings, builder =>
        {
            if (beside is not null)
                builder.Services.AddSingleton(beside);
        }, new ClaimRepeatsFinder());
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
