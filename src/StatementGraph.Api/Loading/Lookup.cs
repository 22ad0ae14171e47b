namespace StatementGraph.Api.Loading;

/// <summary>Finds things by key, each key once in a request: a batch that remembers.</summary>
/// <param name="find">Answers a list of different keys, in their order; null for what is not there.</param>
internal sealed class Lookup<TKey, TValue>(
    Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyList<TValue?>>> find)
    where TKey : notnull
    where TValue : class
{
    private readonly Batch<TKey, TValue?> _batch = new(find);
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Later<TValue?>> _asked = [];

    public Later<TValue?> Find(TKey key)
    {
        lock (_gate)
            return _asked.TryGetValue(key, out var known) ? known : _asked[key] = _batch.Ask(key);
    }
}
