using System.Globalization;
using Spectre.Console;
using StatementGraph.Cli.Inputs;

namespace StatementGraph.Cli.Ingest;

/// <summary>Shows on standard error how far an ingest is: a bar on a terminal, else a plain line every few seconds.</summary>
internal static class IngestProgress
{
    private static readonly TimeSpan BarPeriod = TimeSpan.FromMilliseconds(200), LinePeriod = TimeSpan.FromSeconds(5);

    /// <summary>Runs the work and shows its counts until it ends.</summary>
    /// <param name="counts">What the work counts.</param>
    /// <param name="meter">How much of the input has been read.</param>
    /// <param name="work">Takes where to report failures to.</param>
    public static Task ShowAsync(IngestCounts counts, InputMeter meter, Func<Action<string>, Task> work) =>
        Console.IsErrorRedirected ? ShowLinesAsync(counts, work) : ShowBarAsync(counts, meter, work);

    private static async Task ShowLinesAsync(IngestCounts counts, Func<Action<string>, Task> work)
    {
        var running = work(Console.Error.WriteLine);
        await PollAsync(running, LinePeriod, () => Console.Error.WriteLine(Line(counts))).ConfigureAwait(false);
        await running.ConfigureAwait(false);
    }

    private static Task ShowBarAsync(IngestCounts counts, InputMeter meter, Func<Action<string>, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        ProgressColumn[] columns = [new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()];
        return console.Progress().Columns(columns).StartAsync(async context =>
        {
            var bar = context.AddTask(Line(counts), maxValue: 1);
            var running = work(problem => console.WriteLine(problem));
            await PollAsync(running, BarPeriod, Show).ConfigureAwait(false);
            await running.ConfigureAwait(false);
            Show();

            void Show()
            {
                bar.IsIndeterminate = meter.Total == 0;
                bar.Value = meter.Part;
                bar.Description = Markup.Escape(Line(counts));
            }
        });
    }

    private static async Task PollAsync(Task running, TimeSpan period, Action show)
    {
        using var timer = new PeriodicTimer(period, TimeProvider.System);
        while (await Task.WhenAny(running, timer.WaitForNextTickAsync().AsTask()).ConfigureAwait(false) != running)
            show();
    }

    private static string Line(IngestCounts counts) => string.Create(CultureInfo.InvariantCulture,
        $"{counts.Read} read, {counts.Added} added, {counts.Known} known, {counts.Failed} failed");
}
