using StatementGraph.Languages;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Officials;

/// <summary>The authority's officials by what an article may have of their names, in one language. Immutable; everything in it is folded.</summary>
public sealed class NameIndex
{
    private static readonly IReadOnlyList<string> None = [];
    private readonly Dictionary<string, IReadOnlyList<string>> bySkeleton = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> byFirstAndLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> byFirst = new(StringComparer.Ordinal);
    private readonly OfficialKeys keys;

    /// <summary>Indexes the names of a language; skeletons also those of the other language in Arabic script.</summary>
    /// <param name="authority">The officials.</param>
    /// <param name="language">BCP 47.</param>
    /// <param name="keys">The officials' names, folded.</param>
    public NameIndex(Authority authority, string language, OfficialKeys keys)
    {
        ArgumentNullException.ThrowIfNull(authority);
        this.keys = keys;
        foreach (var official in authority.Officials.Values.OrderBy(o => o.Id, StringComparer.Ordinal))
        {
            foreach (var name in official.Names.Where(n => n.Language is "fa" or "ar" && n.Name.Contains(' ', StringComparison.Ordinal)))
                Add(official.Id, name.Name, name.Language == language);
        }
    }

    /// <summary>An index of nobody.</summary>
    public static NameIndex Empty { get; } = new();

    private NameIndex() => keys = OfficialKeys.Empty;

    /// <summary>Officials of a first name and the <see cref="Skeleton"/> of the rest.</summary>
    public IReadOnlyList<string> BySkeleton(string first, string skeleton) => bySkeleton.GetValueOrDefault($"{first} {skeleton}", None);

    /// <summary>Officials of a first and a last word of the name.</summary>
    public IReadOnlyList<string> ByFirstAndLast(string first, string last) => byFirstAndLast.GetValueOrDefault($"{first} {last}", None);

    /// <summary>Officials of a first name.</summary>
    public IReadOnlyList<string> ByFirst(string first) => byFirst.GetValueOrDefault(first, None);

    /// <summary>An official's names and countries.</summary>
    public OfficialKey Of(string official) => keys.Of(official);

    private void Add(string official, string name, bool isOwn)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var first = OfficialKeys.Joined(name[..space]);
        Bear(bySkeleton, $"{first} {Skeleton.Of(SearchFolding.Instance.Key(name[(space + 1)..]))}", official);
        if (!isOwn)
            return;
        Bear(byFirstAndLast, $"{first} {SearchFolding.Instance.Key(name[(name.LastIndexOf(' ') + 1)..])}", official);
        Bear(byFirst, first, official);
    }

    private static void Bear(Dictionary<string, IReadOnlyList<string>> index, string key, string official)
    {
        var bearers = index.GetValueOrDefault(key, None);
        if (!bearers.Contains(official))
            index[key] = [.. bearers, official];
    }
}
