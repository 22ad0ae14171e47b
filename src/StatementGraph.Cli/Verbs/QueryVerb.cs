using System.CommandLine;
using System.Text.Json;
using StatementGraph.Api;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Output;
using StatementGraph.Identity.Repeats;
using StatementGraph.Text;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>query</c>: GraphQL without a server.</summary>
internal static class QueryVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var query = new Argument<string>("query") { Description = "The query; @FILE for one in a file, - for standard input.", HelpName = "QUERY" };
        var variables = new Option<string?>("--variables", "-v") { Description = "The query's variables, as a JSON object; @FILE for one in a file.", HelpName = "JSON" };
        var store = CommonOptions.Store();
        var command = new Command("query", "Answer a GraphQL query from the store and print the answer as JSON.") { query, variables, store };
        command.SetAction((parsed, interrupted) => RunAsync(
            parsed.GetRequiredValue(query), parsed.GetValue(variables), parsed.GetRequiredValue(store), interrupted));
        return new Verb(command,
        [
            "statementgraph query '{ officials { nodes { name countries { code } } } }'",
            "statementgraph query @met.graphql --variables '{\"name\": \"kermanshahi\"}'",
            "statementgraph query - < met.graphql | jq .data",
        ]);
    }

    private static async Task<int> RunAsync(string query, string? variables, string storeFile, CancellationToken interrupted)
    {
        var text = await GivenText.ReadAsync(query, interrupted).ConfigureAwait(false);
        var values = variables is null ? null : await GivenText.ReadAsync(variables, interrupted).ConfigureAwait(false);
        await using var store = await Store.OpenExistingAsync(storeFile, interrupted).ConfigureAwait(false);
        await using var history = Store.HistoryOf(store, Store.MostPast);
        var executor = new GraphQlExecutor(store, new GraphNames(), new Sentences(), repeats: new ClaimRepeatsFinder(), settings: new() { Words = SearchFolding.Instance, History = history });
        var answer = await executor.AnswerAsync(text, values, cancellation: interrupted).ConfigureAwait(false);
        using var document = JsonDocument.Parse(answer.Body);
        await Console.Out.WriteLineAsync(ReadableJson.Of(document.RootElement)).ConfigureAwait(false);
        return answer.HasErrors ? ExitCode.Failed : ExitCode.Ok;
    }
}
