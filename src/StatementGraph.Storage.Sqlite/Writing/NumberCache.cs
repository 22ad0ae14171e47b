namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Integer keys of rows that were found or added in this or an earlier transaction. It must be emptied when another connection
/// may have removed such a row, and when a transaction is undone.
/// </summary>
internal sealed class NumberCache<T>(IEqualityComparer<T> comparer)
    where T : notnull
{
    /// <summary>Keeps memory flat: some ten thousand texts are a few megabytes.</summary>
    private const int Most = 20_000;

    private readonly Dictionary<T, long> numbers = new(comparer);

    /// <summary>The key of a row; found or made where it is not known.</summary>
    public long Get(T value, Func<T, long> find)
    {
        if (numbers.TryGetValue(value, out var known)) return known;
        if (numbers.Count >= Most) numbers.Clear();
        return numbers[value] = find(value);
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => numbers.Clear();
}
