using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Identity;

/// <summary>
/// Whose the signatures are that writing met last: most articles name officials that were there a moment ago. It must be emptied when another
/// connection may have written, and when a transaction is undone.
/// </summary>
internal sealed class SignatureCache(Database database)
{
    /// <summary>Keeps memory flat: a signature is some 300 bytes.</summary>
    private const int Most = 20_000;

    private readonly Statement find = database.Prepare(SqlFile.Name("Sql/identity/officials_by_key.sql"));
    private readonly Dictionary<string, (long Number, string Official)> known = new(StringComparer.Ordinal);

    /// <summary>The officials of those signatures that are there.</summary>
    public Dictionary<string, string> Officials(IReadOnlyCollection<string> keys)
    {
        if (known.Count + keys.Count > Most) known.Clear();
        Find([.. keys.Where(key => !known.ContainsKey(key))]);
        var officials = new Dictionary<string, string>(keys.Count, StringComparer.Ordinal);
        foreach (var key in keys)
            if (known.TryGetValue(key, out var one)) officials[key] = one.Official;
        return officials;
    }

    /// <summary>The key of a signature's row; null where it is not there.</summary>
    public long? Number(string key)
    {
        if (known.TryGetValue(key, out var there)) return there.Number;
        Find([key]);
        return known.TryGetValue(key, out var one) ? one.Number : null;
    }

    /// <summary>A signature is another official's now.</summary>
    public void Set(string key, string official)
    {
        if (known.TryGetValue(key, out var one)) known[key] = one with { Official = official };
    }

    /// <summary>A signature has gone.</summary>
    public void Remove(string key) => known.Remove(key);

    /// <summary>Forgets all.</summary>
    public void Clear() => known.Clear();

    private void Find(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0) return;
        foreach (var (key, official, number) in find.Add(JsonText.Of(keys)).List(row => (row.Text(0), row.Text(1), row.Long(2)))) known[key] = (number, official);
    }
}
