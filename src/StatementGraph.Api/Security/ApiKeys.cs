using System.Security.Cryptography;
using System.Text;

namespace StatementGraph.Api.Security;

/// <summary>The keys that a server knows.</summary>
public sealed class ApiKeys
{
    private readonly IReadOnlyList<(ApiKey Key, byte[] Hash)> _keys;

    /// <summary>With these keys.</summary>
    /// <exception cref="FormatException">Two have one name.</exception>
    public ApiKeys(IReadOnlyList<ApiKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.GroupBy(key => key.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new FormatException($"two keys have the name '{twice.Key}'");
        _keys = [.. keys.Select(key => (key, Convert.FromHexString(key.Hash)))];
    }

    /// <summary>How many there are.</summary>
    public int Count => _keys.Count;

    /// <summary>Reads lines as <see cref="ApiKey.Parse"/> does; empty ones and those that start with <c>#</c> are passed over.</summary>
    /// <exception cref="FormatException">A line is wrong; the message says which and what.</exception>
    public static ApiKeys Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var keys = new List<ApiKey>();
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#')) continue;
            try
            {
                keys.Add(ApiKey.Parse(line));
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"line {number + 1}: {wrong.Message}");
            }
        }

        return new(keys);
    }

    /// <summary>Who has this key; null where nobody has.</summary>
    internal Caller? Find(string key)
    {
        // Each hash is compared, and each to its end: the time says nothing of how much of which key was right.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        ApiKey? found = null;
        foreach (var known in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(known.Hash, hash))
                found = known.Key;
        }

        return found is null ? null : new(found.Name, found.Roles);
    }
}
