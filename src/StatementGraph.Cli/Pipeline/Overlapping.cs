namespace StatementGraph.Cli.Pipeline;

/// <summary>Hands batches to a store so that the next is gathered and prepared while one is written.</summary>
internal static class Overlapping
{
    /// <summary>Writes all batches, two at once at most; where one fails, none is begun any more.</summary>
    /// <param name="batches">The batches; the store keeps their order.</param>
    /// <param name="write">Writes one.</param>
    public static async Task WriteAsync<T>(IAsyncEnumerable<T> batches, Func<T, Task> write)
    {
        var last = Task.CompletedTask;
        try
        {
            await foreach (var batch in batches.ConfigureAwait(false))
            {
                (var earlier, last) = (last, write(batch));
                await earlier.ConfigureAwait(false);
            }
        }
        finally
        {
            await last.ConfigureAwait(false);
        }
    }
}
