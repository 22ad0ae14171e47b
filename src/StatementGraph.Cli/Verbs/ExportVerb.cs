using System.CommandLine;
using StatementGraph.Api.Export;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Inputs;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>export</c>: the graph, or a filter's result, for other programs.</summary>
internal static class ExportVerb
{
    private const int BufferSize = 1 << 16;

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var format = new Option<string>("--format", "-f") { Description = $"One of {string.Join(", ", GraphExport.Formats)}.", HelpName = "FORMAT", Required = true };
        var where = new Option<string[]>("--where", "-w")
        {
            Description = "Only claims that this lets through, with who made them, where they stand and the meetings they were made at; NAME=VALUE, such as country=OM or from=2025-01-01.",
            HelpName = "NAME=VALUE",
            AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string?>("--out", "-o") { Description = "The file to write; standard output where not given.", HelpName = "FILE" };
        var store = CommonOptions.Store();
        var command = new Command("export", "Write the graph, or what a filter lets through, in a format that other programs read.") { format, where, output, store };
        command.SetAction((parsed, interrupted) => RunAsync(
            parsed.GetRequiredValue(format), parsed.GetValue(where) ?? [], parsed.GetValue(output), parsed.GetRequiredValue(store), interrupted));
        return new Verb(command,
        [
            "statementgraph export --format graphml --out graph.graphml",
            "statementgraph export --format csv --where country=OM from=2025-01-01 > oman.csv",
        ]);
    }

    private static async Task<int> RunAsync(string format, string[] where, string? output, string storeFile, CancellationToken interrupted)
    {
        await using var store = await Store.OpenExistingAsync(storeFile, interrupted).ConfigureAwait(false);
        Func<Stream, CancellationToken, Task> write;
        try
        {
            write = GraphExport.Prepare(store, format, where.Select(Pair)).WriteAsync;
        }
        catch (ArgumentException wrong)
        {
            throw new InputException(wrong.Message);
        }

        await using var file = output is null ? Console.OpenStandardOutput() : Create(output);
        await using var buffered = new BufferedStream(file, BufferSize);
        await write(buffered, interrupted).ConfigureAwait(false);
        return ExitCode.Ok;
    }

    private static KeyValuePair<string, string> Pair(string given) => given.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals
        ? KeyValuePair.Create(given[..equals], given[(equals + 1)..])
        : throw new ArgumentException($"'{given}' is not NAME=VALUE.");

    private static FileStream Create(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new IOException(denied.Message);
        }
    }
}
