using StatementGraph.Cli.Inputs;
using StatementGraph.Extraction;

namespace StatementGraph.Cli.Pipeline;

/// <summary>Reads articles, extracts them in parallel, and prints something for each in the order of input.</summary>
internal static class ArticleOutput
{
    /// <summary>Prints what <paramref name="render"/> makes of each article on standard output, and a line for each that failed on standard error.</summary>
    /// <param name="names">Files, folders, globs, <c>-</c>.</param>
    /// <param name="workers">How many threads work.</param>
    /// <param name="render">Called on several threads.</param>
    /// <param name="extractor">What reads them.</param>
    /// <param name="interrupted">Stops reading; what is in hand is printed.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> WriteAsync(IReadOnlyList<string> names, int workers,
        Func<Extraction.Extraction, ReadOnlyMemory<byte>> render, Extractor extractor, CancellationToken interrupted)
    {
        var rendered = OrderedParallel.Map(new ArticleSource(workers).ReadAsync(names, interrupted), Work, workers, CancellationToken.None);
        var failed = false;
        using var output = Console.OpenStandardOutput();
        using var buffered = new BufferedStream(output, 1 << 16);
        await foreach (var (bytes, problem) in rendered.ConfigureAwait(false))
        {
            if (problem is not null)
            {
                failed = true;
                await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            }

            await buffered.WriteAsync(bytes, CancellationToken.None).ConfigureAwait(false);
        }

        await buffered.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return interrupted.IsCancellationRequested ? ExitCode.Interrupted : failed ? ExitCode.Failed : ExitCode.Ok;

        (ReadOnlyMemory<byte> Bytes, string? Problem) Work(ReadItem item)
        {
            if (item.Article is null)
                return (ReadOnlyMemory<byte>.Empty, item.Problem);
            var (extraction, problem) = SafeExtraction.Of(extractor, item.Article);
            return (extraction is null ? ReadOnlyMemory<byte>.Empty : render(extraction), item.Problem ?? problem);
        }
    }
}
