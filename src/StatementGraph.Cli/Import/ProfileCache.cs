using System.Collections.Concurrent;
using StatementGraph.Model;

namespace StatementGraph.Cli.Import;

/// <summary>Keeps one object for equal profiles. Safe for concurrent use.</summary>
internal sealed class ProfileCache
{
    private readonly ConcurrentDictionary<string, OfficialProfile> known = new(StringComparer.Ordinal);

    /// <summary>The first profile that was equal to this one.</summary>
    public OfficialProfile Get(OfficialProfile profile)
    {
        var first = known.GetOrAdd(profile.Id, profile);
        return IsSame(first, profile) ? first : profile;
    }

    private static bool IsSame(OfficialProfile one, OfficialProfile other) => ReferenceEquals(one, other)
        || (one.Name == other.Name && one.Names.SequenceEqual(other.Names) && one.Occupancies.SequenceEqual(other.Occupancies));
}
