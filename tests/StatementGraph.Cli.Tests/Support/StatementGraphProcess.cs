using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace StatementGraph.Cli.Tests.Support;

/// <summary>Runs the real executable, as a user would.</summary>
public static partial class StatementGraphProcess
{
    /// <summary>What a run came to.</summary>
    public sealed record Result(int ExitCode, string Output, string Error)
    {
        /// <summary>Standard error, line by line, without the lines that show progress, which come when a run takes long.</summary>
        public IReadOnlyList<string> ErrorLines => [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !Progress().IsMatch(line))];

        /// <summary>Standard output, line by line.</summary>
        public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<Result> RunAsync(params string[] arguments) => RunAsync(null, [], arguments);

    /// <summary>Runs it to its end, with a variable in its environment.</summary>
    public static async Task<Result> RunWithAsync((string Name, string Value) variable, params string[] arguments)
    {
        var start = StartInfo(null, arguments);
        start.Environment[variable.Name] = variable.Value;
        using var process = Process.Start(start)!;
        return await FinishAsync(process, []).ConfigureAwait(false);
    }

    /// <summary>Runs it to its end, with variables in its environment; those that are null are taken out of it.</summary>
    public static async Task<Result> RunWithAsync(IReadOnlyDictionary<string, string?> variables, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var start = StartInfo(null, arguments);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        return await FinishAsync(process, []).ConfigureAwait(false);
    }

    /// <summary>Runs it to its end, with something on standard input.</summary>
    public static async Task<Result> RunAsync(string? folder, byte[] input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await FinishAsync(process, input).ConfigureAwait(false);
    }

    /// <summary>Starts it and returns at once.</summary>
    public static Process Start(string? folder, params string[] arguments) => Process.Start(StartInfo(folder, arguments))!;

    private static ProcessStartInfo StartInfo(string? folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Repository.Root,
        };
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "statementgraph.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("STATEMENTGRAPH_STORE");
        return start;
    }

    /// <summary>Gives it its input and waits for its end.</summary>
    public static async Task<Result> FinishAsync(Process process, byte[] input)
    {
        ArgumentNullException.ThrowIfNull(process);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input, which is its own affair.
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).ConfigureAwait(false);
        return new Result(process.ExitCode, await output.ConfigureAwait(false), await error.ConfigureAwait(false));
    }

    [GeneratedRegex("^[0-9]+ read, [0-9]+ added, ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Progress();
}
