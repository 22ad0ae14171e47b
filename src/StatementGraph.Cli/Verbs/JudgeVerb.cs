using System.CommandLine;
using System.Globalization;
using StatementGraph.Cli.Graph;
using StatementGraph.Cli.Inputs;
using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Verbs;

/// <summary><c>judge</c>: a person decides who is one official, and can take it back.</summary>
internal static class JudgeVerb
{
    private const int MostProposals = 100;

    /// <summary>The verb.</summary>
    public static Verb Create()
    {
        var command = new Command("judge", "Decide that two officials are one, or two; take it back; list what was decided, what is proposed, and why one is one.")
        {
            Decide("merge", "Decide that two are one official.", JudgementKind.Merge),
            Decide("keep-apart", "Decide that two are two; two names of one official are given by the ids that 'judge why' shows.", JudgementKind.KeepApart),
            Undo(), List(), Proposals(), Why(),
        };
        return new Verb(command,
        [
            "statementgraph judge merge n-5e01c2a7d3b94f60 ilham-aliyev --why 'the ministry says so'",
            "statementgraph judge undo j1",
            "statementgraph judge proposals",
        ]);
    }

    private static Command Decide(string name, string description, JudgementKind kind)
    {
        var (one, other) = (Id("one"), Id("other"));
        var (why, who, store) = (new Option<string>("--why") { Description = "Why, for those who read it later.", Required = true, HelpName = "TEXT" }, Who(), CommonOptions.Store());
        var command = new Command(name, description) { one, other, why, who, store };
        command.SetAction((parsed, interrupted) => ChangeAsync(parsed.GetRequiredValue(store), opened => opened.JudgeAsync(
            kind, parsed.GetRequiredValue(one), parsed.GetRequiredValue(other), parsed.GetRequiredValue(who), TimeProvider.System.GetUtcNow(), parsed.GetRequiredValue(why), interrupted), interrupted));
        return command;
    }

    private static Command Undo()
    {
        var judgement = new Argument<string>("judgement") { Description = "The judgement's id, such as j1.", HelpName = "JUDGEMENT" };
        var (who, store) = (Who(), CommonOptions.Store());
        var command = new Command("undo", "Take a judgement back: the graph is then as if it had never been made.") { judgement, who, store };
        command.SetAction((parsed, interrupted) => ChangeAsync(parsed.GetRequiredValue(store), opened =>
            opened.UndoAsync(parsed.GetRequiredValue(judgement), parsed.GetRequiredValue(who), TimeProvider.System.GetUtcNow(), interrupted), interrupted));
        return command;
    }

    private static Command List() => Reading("list", "List all judgements, undone ones too, the oldest first.", async (opened, interrupted) =>
        (await opened.JudgementsAsync(interrupted).ConfigureAwait(false)).Select(Line));

    private static Command Proposals() => Reading("proposals", $"List pairs that may be one official, the likeliest first; at most {MostProposals}.", async (opened, interrupted) =>
        (await opened.ProposalsAsync(MostProposals, interrupted).ConfigureAwait(false)).Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"{one.OneId}\t{one.OtherId}\t{one.Score:F2}\t{one.OneName} / {one.OtherName}: {one.Reason}")));

    private static Command Why()
    {
        var (official, store) = (Id("official"), CommonOptions.Store());
        var command = new Command("why", "Say why all that is said of an official is said of one person, and who else it may be.") { official, store };
        command.SetAction(async (parsed, interrupted) =>
        {
            await using var opened = await Store.OpenExistingAsync(parsed.GetRequiredValue(store), interrupted).ConfigureAwait(false);
            var id = parsed.GetRequiredValue(official);
            var identity = (await opened.IdentitiesAsync([id], interrupted).ConfigureAwait(false))[0] ?? throw new InputException($"Nobody has the id '{id}'.");
            foreach (var member in identity.Members)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{member.Stated}\t{string.Join(",", member.Countries)}\t{member.Score:F2}\t{member.Name}: {member.Reason}"));
            foreach (var judgement in identity.Judgements) Console.WriteLine(Line(judgement));
            foreach (var other in identity.Proposals)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not joined: {other.OneId} {other.OtherId}\t{other.Score:F2}\t{other.Reason}"));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Reading(string name, string description, Func<IGraphStore, CancellationToken, Task<IEnumerable<string>>> read)
    {
        var store = CommonOptions.Store();
        var command = new Command(name, description) { store };
        command.SetAction(async (parsed, interrupted) =>
        {
            await using var opened = await Store.OpenExistingAsync(parsed.GetRequiredValue(store), interrupted).ConfigureAwait(false);
            foreach (var line in await read(opened, interrupted).ConfigureAwait(false)) Console.WriteLine(line);
            return ExitCode.Ok;
        });
        return command;
    }

    private static async Task<int> ChangeAsync(string store, Func<IGraphStore, Task<JudgementOutcome>> change, CancellationToken interrupted)
    {
        await using var opened = await Store.OpenExistingAsync(store, interrupted).ConfigureAwait(false);
        try
        {
            var outcome = await change(opened).ConfigureAwait(false);
            Console.WriteLine(Line(outcome.Judgement));
            foreach (var one in outcome.Changes) Console.WriteLine($"{one.Name} ({one.Stated}): {one.Before} -> {one.After}");
            Console.WriteLine($"{outcome.Changes.Count} names, {outcome.Articles} articles linked otherwise; {store}");
            return ExitCode.Ok;
        }
        catch (ArgumentException refused)
        {
            throw new InputException(refused.Message);
        }
    }

    private static string Line(Judgement one)
    {
        var kind = one.Kind == JudgementKind.Merge ? "MERGE" : "KEEP_APART";
        var undone = one.Stands ? "" : $" (undone by {one.UndoneBy}, {Day(one.UndoneAt!.Value)})";
        return $"{one.Id}\t{kind}\t{string.Join(",", one.One)}\t{string.Join(",", one.Other)}\t{one.Who}, {Day(one.When)}: {one.Why}{undone}";
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Argument<string> Id(string name) => new(name) { Description = "An official's key, or an id that articles state.", HelpName = name.ToUpperInvariant() };

    private static Option<string> Who() => new("--who") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
}
