using System.Runtime.CompilerServices;
using System.Text;
using StatementGraph.Cli.Pipeline;
using StatementGraph.Languages;
using StatementGraph.Text.Reading;

namespace StatementGraph.Cli.Inputs;

/// <summary>Reads the articles of everything that stands on the command line.</summary>
/// <param name="workers">How many files are read at once; the lines of one file are read in their order by one thread.</param>
/// <param name="meter">Told how much was read; null where nobody asks.</param>
internal sealed class ArticleSource(int workers, InputMeter? meter = null)
{
    private const string StandardInputName = "(stdin)";

    private readonly ArticleReader reader = ArticleReaders.Default();

    /// <summary>Articles and problems in the order of the command line.</summary>
    /// <param name="names">Files, folders, globs, <c>-</c>.</param>
    /// <param name="interrupted">Ends the stream, without an exception: what was given out before is finished, the rest is not begun.</param>
    /// <param name="cancellation">Gives the stream up.</param>
    public IAsyncEnumerable<ReadItem> ReadAsync(IEnumerable<string> names, CancellationToken interrupted, CancellationToken cancellation = default) =>
        OrderedParallel.Map(Steps(names, interrupted, cancellation), step => step(), workers, cancellation);

    private async IAsyncEnumerable<Func<ReadItem>> Steps(IEnumerable<string> names, CancellationToken interrupted,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var step in InputWalk.Files(names).SelectMany(file => StepsOf(file, interrupted)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (interrupted.IsCancellationRequested)
                yield break;
            yield return step;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private IEnumerable<Func<ReadItem>> StepsOf(InputFile file, CancellationToken interrupted)
    {
        if (file.Problem is not null)
            return [() => new ReadItem(null, Messages.At(file.Path, null, file.Problem))];
        if (file.IsStandardInput)
            return Lines(() => reader.Read(new InterruptibleInput(Console.OpenStandardInput(), interrupted), StandardInputName), 0);
        var length = InputMeter.LengthOf(file);
        return file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
            ? Lines(() => reader.ReadFile(file.Path), length)
            : [() => Whole(file.Path, length)];
    }

    private ReadItem Whole(string path, long length)
    {
        var item = ReadItem.Of(reader.ReadFile(path).Single());
        meter?.Add(length);
        return item;
    }

    // How far the reader is in a file is not to be seen from here: the text of its articles is most of it, and the rest is made up at its end.
    private IEnumerable<Func<ReadItem>> Lines(Func<IEnumerable<ReadResult>> read, long length)
    {
        foreach (var result in read())
        {
            var size = Math.Min(length, Encoding.UTF8.GetByteCount(result.Article?.Text ?? ""));
            length -= size;
            meter?.Add(size);
            yield return () => ReadItem.Of(result);
        }

        meter?.Add(length);
    }
}
