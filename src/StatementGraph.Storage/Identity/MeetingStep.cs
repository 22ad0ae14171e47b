namespace StatementGraph.Storage.Identity;

/// <summary>
/// Keeps reports of one meeting together, inside one writing transaction. The work depends on the reports that come or go and on those
/// of the same people in the same month, not on the graph.
/// </summary>
internal sealed class MeetingStep(IMeetingTables tables)
{
    /// <summary>Tells articles that come which meetings they tell of.</summary>
    /// <param name="coming">Articles whose officials are known; what rows there may be of them does not count.</param>
    /// <param name="gone">Reports of articles whose rows were removed.</param>
    /// <returns>Articles that are there and must be linked anew, since a report of theirs tells of another meeting now.</returns>
    public async Task<MeetingChanges> RunAsync(IReadOnlyList<ArticleLinks> coming, IReadOnlyCollection<ToldMeeting> gone)
    {
        var told = coming.SelectMany(article => article.Told()).ToList();
        var changes = await RegionAsync(told, gone, coming.Select(article => article.ArticleId).ToHashSet(StringComparer.Ordinal)).ConfigureAwait(false);
        foreach (var article in coming) article.Meet(changes.Meetings);
        return changes;
    }

    /// <summary>Tells articles that are linked anew: what did not change is as it was.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="before">Their reports as they were.</param>
    public static void Again(IEnumerable<ArticleLinks> articles, MeetingChanges changes, IReadOnlyCollection<ToldMeeting> before)
    {
        var reports = before.ToLookup(report => report.ArticleId, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var meetings = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var report in reports[article.ArticleId])
                meetings[report.Own] = changes.Meetings.GetValueOrDefault(report.Own, report.MeetingId);
            article.Meet(meetings);
        }
    }

    // All that hangs together with what comes and goes by being alike; those of a block that are alike none of it are left out.
    private async Task<MeetingChanges> RegionAsync(List<ToldMeeting> told, IReadOnlyCollection<ToldMeeting> gone, HashSet<string> articles)
    {
        var coming = told.ToLookup(report => report.Own, StringComparer.Ordinal);
        var comingIn = told.SelectMany(report => MeetingBlocks.Of(report).Select(block => (block, report.Own))).ToLookup(one => one.block, one => one.Own, StringComparer.Ordinal);
        var (stored, seen) = (new List<ToldMeeting>(), new HashSet<string>(StringComparer.Ordinal));
        var (region, outside, blocks) = (new List<MeetingNode>(), new List<MeetingNode>(), new HashSet<string>(StringComparer.Ordinal));
        // What a report that goes kept apart may be one now: all of its blocks are looked at.
        var open = await NodesAsync([.. told.Concat(gone).Select(report => report.Own), .. await InBlocksAsync(gone.SelectMany(MeetingBlocks.Of)).ConfigureAwait(false)]).ConfigureAwait(false);
        while (open.Count > 0)
        {
            region.AddRange(open);
            outside.AddRange(await NodesAsync(await InBlocksAsync(open.SelectMany(node => node.Blocks)).ConfigureAwait(false)).ConfigureAwait(false));
            var byBlock = open.SelectMany(node => node.Blocks.Select(block => (block, node))).ToLookup(one => one.block, one => one.node, StringComparer.Ordinal);
            var alike = outside.Where(node => node.Blocks.Any(block => byBlock[block].Any(node.IsLike))).ToHashSet();
            outside.RemoveAll(alike.Contains);
            open = [.. alike];
        }
        var meetings = MeetingGroups.Of(region);
        var moved = stored.Where(report => meetings.TryGetValue(report.Own, out var meeting) && report.MeetingId != meeting);
        return new MeetingChanges(meetings, [.. moved.Select(report => report.ArticleId).Distinct(StringComparer.Ordinal)]);

        async Task<List<MeetingNode>> NodesAsync(IEnumerable<string> owns)
        {
            var fresh = owns.Where(seen.Add).ToList();
            var rows = (await tables.ByOwnAsync(fresh).ConfigureAwait(false)).Where(report => !articles.Contains(report.ArticleId)).ToList();
            stored.AddRange(rows);
            return [.. rows.Concat(fresh.SelectMany(own => coming[own])).GroupBy(report => report.Own, StringComparer.Ordinal).Select(reports => MeetingNode.Of(reports.Key, [.. reports]))];
        }

        async Task<IEnumerable<string>> InBlocksAsync(IEnumerable<string> wanted)
        {
            var fresh = wanted.Where(blocks.Add).ToList();
            return (await tables.InBlocksAsync(fresh).ConfigureAwait(false)).Concat(fresh.SelectMany(block => comingIn[block]));
        }
    }
}

/// <summary>What came of looking for meetings.</summary>
/// <param name="Meetings">The canonical meeting of each own one that was looked at.</param>
/// <param name="Articles">Articles in the store of which a report tells of another meeting now.</param>
internal sealed record MeetingChanges(IReadOnlyDictionary<string, string> Meetings, IReadOnlyList<string> Articles)
{
    /// <summary>Nothing was looked at.</summary>
    public static MeetingChanges None { get; } = new(new Dictionary<string, string>(), []);
}
