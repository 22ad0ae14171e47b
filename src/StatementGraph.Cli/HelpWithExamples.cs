using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StatementGraph.Cli;

/// <summary>The usual help, with examples that can be copied behind it.</summary>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var result = usual.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
            return result;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in lines)
            output.WriteLine("  " + line);
        output.WriteLine();
        return result;
    }
}
