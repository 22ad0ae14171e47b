using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>What an official's names are compared by.</summary>
/// <param name="Names">Each name in every language, folded, without breaks.</param>
/// <param name="Families">What follows the first word of each name that has several, folded, without breaks.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes and organisations of the offices held.</param>
public sealed record OfficialKey(IReadOnlyList<string> Names, IReadOnlyList<string> Families, IReadOnlySet<string> Countries);

/// <summary>The authority's officials as articles are compared with them; folded once, not for every article. Immutable.</summary>
public sealed class OfficialKeys
{
    private readonly Dictionary<string, OfficialKey> byId;

    /// <summary>Folds the names of everybody.</summary>
    public OfficialKeys(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        byId = authority.Officials.Values.ToDictionary(o => o.Id, o => Key([.. o.Names.Select(n => n.Name)], o.Occupancies.Select(h => h.Country)), StringComparer.Ordinal);
    }

    private OfficialKeys() => byId = [];

    /// <summary>Knows nobody.</summary>
    public static OfficialKeys Empty { get; } = new();

    /// <summary>An official's keys; none for somebody unknown.</summary>
    public OfficialKey Of(string official) => byId.GetValueOrDefault(official, Unknown);

    private static readonly OfficialKey Unknown = Key([], []);

    /// <summary>Words folded, without breaks.</summary>
    internal static string Joined(string words) => SearchFolding.Instance.Key(words).Replace(" ", "", StringComparison.Ordinal);

    private static OfficialKey Key(IReadOnlyList<string> names, IEnumerable<string> countries) => new(
        [.. names.Select(Joined)],
        [.. names.Where(n => n.Contains(' ', StringComparison.Ordinal)).Select(n => Joined(n[(n.IndexOf(' ', StringComparison.Ordinal) + 1)..]))],
        countries.ToHashSet(StringComparer.Ordinal));
}
