using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Verbs;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli;

/// <summary>The command line as a whole: its verbs, its help, and what its errors come to.</summary>
internal static class CommandLine
{
    private const string Name = "statementgraph";

    private static readonly IReadOnlyList<Verb> Verbs =
    [
        IngestVerb.Create(), ExtractVerb.Create(), ExplainVerb.Create(), QueryVerb.Create(), ServeVerb.Create(), RetractVerb.Create(), StatsVerb.Create(), MatchVerb.Create(),
        ImportVerb.Create(), MoveVerb.Create(), JudgeVerb.Create(), DiffVerb.Create(), KeyVerb.Create(), ExportVerb.Create(),
    ];

    /// <summary>Ctrl-C lets a batch in hand be finished; this long at most, then the process ends all the same.</summary>
    private static readonly TimeSpan PatienceAfterInterrupt = TimeSpan.FromSeconds(30);

    /// <summary>Does what the arguments ask.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        // '@file' is an argument of 'query', not a file of arguments.
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = PatienceAfterInterrupt };
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
            return Explain(parsed);
        try
        {
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (StoreException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            return ExitCode.Store;
        }
        catch (InputException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            return ExitCode.Failed;
        }
        catch (IOException failure)
        {
            await Console.Error.WriteLineAsync(Messages.CannotWrite(failure.Message)).ConfigureAwait(false);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    /// <summary>Says what is wrong with the command line in one line for each error, and where to read more; the full help would push them off the screen.</summary>
    private static int Explain(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
            Console.Error.WriteLine(error.Message);
        var names = parsed.CommandResult.Command is RootCommand ? Name : $"{Name} {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine(Messages.SeeHelp(names));
        return ExitCode.Usage;
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Who met whom and what they said, from news articles, each fact with the sentence that shows it.");
        foreach (var verb in Verbs)
            root.Add(verb.Command);
        var help = root.Options.OfType<HelpOption>().Single();
        var examples = Verbs.ToDictionary(v => v.Command, v => v.Examples);
        examples.Add(root, [.. Verbs.Select(v => v.Examples[0])]);
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        return root;
    }
}
