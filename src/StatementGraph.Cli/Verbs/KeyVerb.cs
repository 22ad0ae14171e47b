using System.CommandLine;
using StatementGraph.Api.Security;
using StatementGraph.Cli.Inputs;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>key</c>: makes a key for those who ask a server.</summary>
internal static class KeyVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var name = new Argument<string>("name") { Description = "Whose it is, as the audit log will say it.", HelpName = "NAME" };
        var roles = new Option<Roles[]>("--role")
        {
            Description = "What it allows: READ to ask, WRITE to ingest and retract as well, JUDGE to decide who is one official as well; READ where not given.",
            HelpName = "ROLE",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [Roles.Read],
        };
        var command = new Command("key", "Make a key: its line for the file of 'serve --keys' goes to standard output, the key itself, which is kept nowhere, to standard error.") { name, roles };
        command.SetAction(parsed =>
        {
            try
            {
                var (kept, key) = ApiKey.Make(parsed.GetRequiredValue(name), parsed.GetRequiredValue(roles).Aggregate(Roles.None, (all, role) => all | role));
                Console.Error.WriteLine(key);
                Console.WriteLine(kept);
                return ExitCode.Ok;
            }
            catch (FormatException wrong)
            {
                throw new InputException(wrong.Message);
            }
        });
        return new Verb(command, ["statementgraph key desk --role READ JUDGE >> keys.txt"]);
    }
}
