using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Extraction;

namespace StatementGraph.Cli.Tests;

/// <summary>
/// The README's console blocks are run, and their output is what stands there. Where an intended change made them differ,
/// <c>UPDATE_README=1 dotnet test</c> writes the new output into the README, to be read before it is committed.
/// </summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string ReadmeFile = Path.Join(Repository.Root, "README.md");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Every_console_block_gives_what_stands_in_it()
    {
        var readme = await File.ReadAllTextAsync(ReadmeFile, TestContext.Current.CancellationToken);
        var outputs = await RunAsync(Command().Matches(readme).Select(m => m.Groups[1].Value));
        var real = ConsoleBlock().Replace(readme, block => WithOutputs(block.Value, outputs));

        if (Environment.GetEnvironmentVariable("UPDATE_README") == "1")
            await File.WriteAllTextAsync(ReadmeFile, real, TestContext.Current.CancellationToken);
        else
            Assert.Equal(readme, real);
    }

    [Fact]
    public void The_first_screen_ends_with_the_two_commands()
    {
        var lines = File.ReadAllLines(ReadmeFile);

        Assert.InRange(Array.IndexOf(lines, "    dotnet run --project src/StatementGraph.Cli -- serve --ingest src/samples"), 0, 40);
        Assert.InRange(Array.IndexOf(lines, "    dotnet test"), 0, 40);
    }

    [Fact]
    public void Every_language_folder_has_a_row_that_says_whether_it_has_rules()
    {
        var lines = File.ReadAllLines(ReadmeFile);
        var folders = Directory.EnumerateDirectories(Path.Join(Repository.Root, "src/StatementGraph.Languages/Data")).Select(f => Path.GetFileName(f)).Where(name => name != "shared");

        Assert.All(folders, language =>
        {
            var row = Assert.Single(lines, line => line.StartsWith($"| `{language}` |", StringComparison.Ordinal));
            Assert.Equal(Extractor.Languages.Contains(language), row.Contains("facts are extracted", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_file_that_is_linked_is_there() =>
        Assert.All(Link().Matches(File.ReadAllText(ReadmeFile)).Select(m => m.Groups[1].Value), file => Assert.True(Path.Exists(Path.Join(Repository.Root, file)), file));

    public void Dispose() => folder.Dispose();

    // What is asked rests on what is ingested, wherever the README tells of it.
    private async Task<Dictionary<string, string>> RunAsync(IEnumerable<string> commands)
    {
        var outputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var command in commands.OrderBy(c => c.Contains("statementgraph ingest", StringComparison.Ordinal) ? 0 : 1))
            outputs[command] = Settled(await ShellAsync(command));
        return outputs;
    }

    private static string WithOutputs(string block, Dictionary<string, string> outputs) =>
        "```console\n" + string.Concat(Command().Matches(block).Select(m => $"{m.Value}\n{outputs[m.Groups[1].Value]}")) + "```";

    private async Task<string> ShellAsync(string command)
    {
        var tool = $"statementgraph() {{ dotnet '{Path.Join(AppContext.BaseDirectory, "statementgraph.dll")}' \"$@\"; }}\n";
        var start = new ProcessStartInfo("sh")
        {
            ArgumentList = { "-c", tool + command }, WorkingDirectory = Repository.Root, StandardOutputEncoding = Encoding.UTF8,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["STATEMENTGRAPH_STORE"] = Store;
        using var shell = Process.Start(start)!;
        var run = await StatementGraphProcess.FinishAsync(shell, []);
        Assert.True(run.ExitCode == 0, $"{command}\nended with {run.ExitCode}: {run.Error}");
        return run.Output;
    }

    // Without what differs from run to run: times, the store's path, and the isolates that a terminal needs and a page does not.
    private string Settled(string output) => Times().Replace(output, "0.1 s, 120 articles/s")
        .Replace(Store, "statementgraph.db", StringComparison.Ordinal)
        .Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    private string Store => folder["graph.db"];

    [GeneratedRegex(@"^\$ (.+)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("```console\n.*?\n```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex("[0-9.]+ s, [0-9]+ articles/s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"\]\(([^)#:]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
