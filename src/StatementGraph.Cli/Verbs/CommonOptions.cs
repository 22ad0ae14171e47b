using System.CommandLine;
using System.Globalization;

namespace StatementGraph.Cli.Verbs;

/// <summary>Arguments and options that several verbs share, so that they are called and described alike.</summary>
internal static class CommonOptions
{
    /// <summary>Names the store where the command line does not.</summary>
    public const string StoreVariable = "STATEMENTGRAPH_STORE";

    /// <summary>The store where neither says.</summary>
    public const string DefaultStore = "statementgraph.db";

    private const int MostJobs = 256;

    /// <summary><c>--store</c>.</summary>
    public static Option<string> Store() => new("--store", "-s")
    {
        Description = $"The file that holds the graph, or '{Graph.Store.Neo4j}' for the server that $NEO4J_URI names; ${StoreVariable} where not given.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(StoreVariable) is { Length: > 0 } named ? named : DefaultStore,
    };

    /// <summary>The files, folders and globs to read; at least one.</summary>
    public static Argument<string[]> Paths() => new("paths")
    {
        Description = "Files (.txt, .html, .jsonl), folders (with all below them), globs ('news/**/*.txt'), or - for standard input.",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary><c>--authority</c>: officials and offices of the user's own.</summary>
    public static Option<string?> Authority() => new("--authority")
    {
        Description = "A file with officials and offices of your own, in the form of shared/officials.tsv and shared/occupancies.tsv; it prevails over what is built in.",
        HelpName = "FILE",
    };

    /// <summary><c>--jobs</c>: how many articles are worked on at once.</summary>
    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            Description = $"How many articles to work on at once, 1 to {MostJobs}; the result does not depend on it.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostJobs),
            CustomParser = result =>
            {
                if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) || jobs is < 1 or > MostJobs)
                    result.AddError(Messages.JobsOutOfRange(MostJobs));
                return jobs;
            },
        };
        return option;
    }
}
