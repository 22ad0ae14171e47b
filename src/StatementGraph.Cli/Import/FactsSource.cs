using System.Runtime.CompilerServices;
using System.Text;
using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Pipeline;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>One line of facts, or what is wrong with it.</summary>
internal readonly record struct FactsItem(ArticleFacts? Facts, string? Problem);

/// <summary>Reads what <c>extract</c> printed, line by line.</summary>
/// <param name="workers">How many threads take lines apart.</param>
internal sealed class FactsSource(int workers)
{
    /// <summary>Facts and problems in the order of the command line; ends early, without an exception, when the user interrupts.</summary>
    public IAsyncEnumerable<FactsItem> ReadAsync(IEnumerable<string> names, CancellationToken interrupted) =>
        OrderedParallel.Map(Lines(names, interrupted), Parse, workers, CancellationToken.None);

    private static FactsItem Parse((string Place, int? Line, string? Text, string? Problem) line)
    {
        if (line.Text is not { } text) return new FactsItem(null, Messages.At(line.Place, line.Line, line.Problem!));
        var (facts, problem) = FactsLine.Read(text);
        return new FactsItem(facts, problem is null ? null : Messages.At(line.Place, line.Line, problem));
    }

    private static async IAsyncEnumerable<(string Place, int? Line, string? Text, string? Problem)> Lines(
        IEnumerable<string> names, CancellationToken interrupted, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var file in InputWalk.Files(names))
        {
            if (file.Problem is not null)
            {
                yield return (file.Path, null, null, file.Problem);
                continue;
            }
            foreach (var line in LinesOf(file, interrupted))
            {
                cancellation.ThrowIfCancellationRequested();
                if (interrupted.IsCancellationRequested) yield break;
                yield return line;
            }
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static IEnumerable<(string Place, int? Line, string? Text, string? Problem)> LinesOf(InputFile file, CancellationToken interrupted)
    {
        var (stream, problem) = Open(file, interrupted);
        if (stream is null)
        {
            yield return (file.Path, null, null, problem);
            yield break;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return (file.Path, number, line, null);
        }
    }

    private static (Stream? Stream, string? Problem) Open(InputFile file, CancellationToken interrupted)
    {
        try
        {
            return (file.IsStandardInput ? new InterruptibleInput(Console.OpenStandardInput(), interrupted) : File.OpenRead(file.Path), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Messages.CannotRead(failure.Message));
        }
    }
}
