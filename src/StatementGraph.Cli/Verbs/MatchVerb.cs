using System.CommandLine;
using System.Globalization;
using StatementGraph.Cli.Inputs;
using StatementGraph.Identity;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>match</c>: whether two spellings are one name, with the letters that show it.</summary>
internal static class MatchVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var names = new Argument<string[]>("names") { Description = "Two names, in any scripts; without them, pairs are read from standard input, a tab between the two.", Arity = new ArgumentArity(0, 2) };
        var command = new Command("match", "Say whether two spellings are one name: SAME, DIFFERENT or UNSURE, a score from 0 to 1, and the reasons.") { names };
        command.Validators.Add(result =>
        {
            if (result.GetValue(names) is { Length: 1 })
                result.AddError(Messages.OneName);
        });
        command.SetAction(parsed => parsed.GetValue(names) is [var left, var right] ? Print(left, right) : PrintPairs());
        return new Verb(command, ["statementgraph match 'Rustam Nuralizoda' 'Рустам Нурализода'", "statementgraph match < pairs.tsv"]);
    }

    private static int PrintPairs()
    {
        var number = 0;
        while (Console.In.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
                continue;
            if (line.Split('\t') is not [var left, var right, ..])
                throw new InputException(Messages.NoPair(number));
            Print(left, right);
        }

        return ExitCode.Ok;
    }

    // A line for a pair, for scripts; what follows the score is for people.
    private static int Print(string left, string right)
    {
        var match = NameMatcher.Match(left, right);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{match.Verdict.ToString().ToUpperInvariant()}\t{match.Score:F2}\t{string.Join("; ", match.Reasons)}"));
        return ExitCode.Ok;
    }
}
