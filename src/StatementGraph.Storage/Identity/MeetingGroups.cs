using StatementGraph.Model;

namespace StatementGraph.Storage.Identity;

/// <summary>
/// Which meetings that reports name by themselves are one: a function of the set of reports. Two are alike where the kind is the same, the
/// days overlap and whoever took part in the one took part in the other too. Likeness is no equivalence: what is alike two that are not
/// alike ('this week' beside two days) joins neither.
/// </summary>
internal sealed class MeetingGroups
{
    private readonly SortedDictionary<string, MeetingNode> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MeetingNode>> groups = new(StringComparer.Ordinal);

    private MeetingGroups(IEnumerable<MeetingNode> all)
    {
        foreach (var node in all) nodes[node.Own] = node;
        foreach (var node in nodes.Values) groups[node.Own] = [node];
    }

    /// <summary>The canonical meeting of each own one.</summary>
    /// <param name="all">Own meetings, with all that are alike them.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<MeetingNode> all)
    {
        var meetings = new MeetingGroups(all);
        foreach (var (one, other) in meetings.Alike()) meetings.Join(one, other);
        return meetings.groups.ToDictionary(one => one.Key, one => Name(one.Value), StringComparer.Ordinal);
    }

    // The nearest first: by how much the days, then the people differ.
    private IEnumerable<(MeetingNode One, MeetingNode Other)> Alike()
    {
        var byBlock = nodes.Values.SelectMany(node => node.Blocks.Select(block => (block, node))).ToLookup(one => one.block, one => one.node, StringComparer.Ordinal);
        var pairs = byBlock.SelectMany(block => block.SelectMany((one, i) => block.Skip(i + 1).Where(one.IsLike).Select(other => (One: one, Other: other)))).Distinct().ToList();
        var alike = pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One))).ToLookup(pair => pair.One, pair => pair.Other);
        var torn = nodes.Values.Where(node => IsTorn([.. alike[node]])).ToHashSet();
        return pairs.Where(pair => !torn.Contains(pair.One) && !torn.Contains(pair.Other))
            .OrderBy(pair => pair.One.Distance(pair.Other)).ThenBy(pair => pair.One.Own, StringComparer.Ordinal).ThenBy(pair => pair.Other.Own, StringComparer.Ordinal);
    }

    private static bool IsTorn(List<MeetingNode> alike) => alike.Exists(one => alike.Exists(other => one != other && !one.IsLike(other)));

    private void Join(MeetingNode one, MeetingNode other)
    {
        var (kept, gone) = (groups[one.Own], groups[other.Own]);
        if (ReferenceEquals(kept, gone) || kept.Exists(here => gone.Exists(there => !here.IsLike(there)))) return;
        kept.AddRange(gone);
        foreach (var node in gone) groups[node.Own] = kept;
    }

    // By what is told most exactly.
    private static string Name(List<MeetingNode> group) => group.OrderBy(node => node.Days).ThenBy(node => node.Own, StringComparer.Ordinal).First().Own;
}

/// <summary>A meeting as some reports name it by themselves.</summary>
internal sealed record MeetingNode(string Own, MeetingKind Kind, DateInterval? Date, IReadOnlySet<string> People, IReadOnlyList<string> Blocks)
{
    /// <summary>How many days the date leaves open.</summary>
    public int Days => Date is { } date ? date.To.DayNumber - date.From.DayNumber : int.MaxValue;

    /// <summary>What reports with one own meeting say together.</summary>
    public static MeetingNode Of(string own, IReadOnlyCollection<ToldMeeting> reports)
    {
        var voices = new Facts.MeetingVoices<string>();
        foreach (var report in reports) voices.Hear(report.Kind, MeetingStatus.Past, report.Date, null);
        return new MeetingNode(own, voices.Kind, voices.Date, reports.SelectMany(report => report.People).ToHashSet(StringComparer.Ordinal),
            [.. reports.SelectMany(MeetingBlocks.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Whether nothing speaks against it that the two are one meeting.</summary>
    public bool IsLike(MeetingNode other) => Kind == other.Kind && Date is { } date && other.Date is { } with
        && date.From <= with.To && with.From <= date.To && (People.IsSubsetOf(other.People) || other.People.IsSubsetOf(People));

    /// <summary>How much they differ.</summary>
    public (int Days, int People) Distance(MeetingNode other) => (Math.Abs(Days - other.Days), Math.Abs(People.Count - other.People.Count));

    /// <inheritdoc/>
    public bool Equals(MeetingNode? other) => other is not null && Own == other.Own;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Own);
}
