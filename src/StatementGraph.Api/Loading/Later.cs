using GraphQL.DataLoader;

namespace StatementGraph.Api.Loading;

/// <summary>A value that is read when every field of its level of the query has asked for its own.</summary>
internal sealed class Later<T>(Func<CancellationToken, Task<T>> get) : IDataLoaderResult<T>
{
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => get(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        await get(cancellationToken).ConfigureAwait(false);

    /// <summary>The same value, of no particular type.</summary>
    public Later<object?> AsObject() => Then<object?>(value => value);

    /// <summary>What is made of the value, without another read.</summary>
    public Later<TNext> Then<TNext>(Func<T, TNext> next) =>
        new(async cancellation => next(await get(cancellation).ConfigureAwait(false)));
}

internal static class Later
{
    /// <summary>A value that needs no reading.</summary>
    public static Later<object?> Known(object value) => new(_ => Task.FromResult<object?>(value));

    /// <summary>A value that is known only when another has been read.</summary>
    public static Later<T> Flatten<T>(this Later<Later<T>> later) =>
        new(async cancellation => await (await later.GetResultAsync(cancellation).ConfigureAwait(false)).GetResultAsync(cancellation).ConfigureAwait(false));

    /// <summary>Several values, which share the reads of their batches.</summary>
    public static Later<IReadOnlyList<T>> All<T>(IEnumerable<Later<T>> parts)
    {
        var asked = parts.ToList();
        return new(async cancellation =>
        {
            var values = new List<T>(asked.Count);
            foreach (var part in asked)
                values.Add(await part.GetResultAsync(cancellation).ConfigureAwait(false));
            return values;
        });
    }
}
