using System.Runtime.CompilerServices;

namespace StatementGraph.Cli.Inputs;

/// <summary>Reads the articles of everything that stands on the command line.</summary>
internal static class ArticleSource
{
    /// <summary>Articles and problems in the order of the command line.</summary>
    /// <param name="names">Files, folders, globs, <c>-</c>.</param>
    /// <param name="interrupted">Ends the stream, without an exception: what was given out before is finished, the rest is not begun.</param>
    /// <param name="cancellation">Gives the stream up.</param>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(IReadOnlyList<string> names, CancellationToken interrupted,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var file in InputWalk.Files(names))
        {
            foreach (var item in ItemsOf(file))
            {
                if (interrupted.IsCancellationRequested)
                    yield break;
                cancellation.ThrowIfCancellationRequested();
                yield return item;
            }
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static IEnumerable<ReadItem> ItemsOf(InputFile file) =>
        file.Problem is not null ? [new ReadItem(null, Messages.At(file.Path, null, file.Problem))] : StubReader.Read(file);
}
