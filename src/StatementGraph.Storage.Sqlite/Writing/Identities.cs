using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>The keys of canonical officials, or meetings: those that are there, and the next ones for those that are not.</summary>
internal sealed class Identities(Database database, string table)
{
    private readonly NumberCache<string> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> added = new(StringComparer.Ordinal);
    private readonly Statement find = database.Write($"find_{table}");
    private readonly Statement last = database.Write($"last_{table}");
    private long next;

    /// <summary>The last key that was there before the batch.</summary>
    public long LastKnown { get; private set; }

    /// <summary>Those that the batch brings, and their keys.</summary>
    public IReadOnlyDictionary<string, long> Added => added;

    /// <summary>Starts a batch.</summary>
    public void Begin()
    {
        added.Clear();
        LastKnown = last.FirstLong() ?? 0;
        next = LastKnown + 1;
    }

    /// <summary>The key of an id.</summary>
    public long Get(string id) => numbers.Get(id, text =>
        added.TryGetValue(text, out var known) ? known : find.Add(text).FirstLong() ?? Add(text));

    /// <summary>Forgets every key: rows may have gone.</summary>
    public void Forget() => numbers.Clear();

    private long Add(string id)
    {
        added.Add(id, next);
        return next++;
    }
}
