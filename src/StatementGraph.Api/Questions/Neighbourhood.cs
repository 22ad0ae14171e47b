using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>Officials around some others, level by level: one call of the port for each level, whatever its width.</summary>
/// <param name="Nodes">The officials, nearest first, then most met, then by key.</param>
/// <param name="Edges">Who of them met whom, each pair once, the nearer first; most met first.</param>
/// <param name="IsTruncated">Whether there are more that the limit left out.</param>
internal sealed record Neighbourhood(IReadOnlyList<Neighbour> Nodes, IReadOnlyList<MetRecord> Edges, bool IsTruncated)
{
    /// <summary>Looks around.</summary>
    /// <param name="reader">The graph.</param>
    /// <param name="officials">Whom to start from.</param>
    /// <param name="countries">Whose officials to start from as well.</param>
    /// <param name="depth">How many steps to go.</param>
    /// <param name="limit">How many officials at most.</param>
    /// <param name="among">Only these meetings join.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<Neighbourhood> AroundAsync(
        IGraphReader reader, IReadOnlyList<string> officials, IReadOnlyList<string> countries, int depth, int limit, MeetingQuery? among, CancellationToken cancellation)
    {
        var pages = countries.Count == 0 ? [] : await reader.OfficialsAsync([.. countries.Select(country => new OfficialQuery { Country = country, Page = new(limit) })], cancellation).ConfigureAwait(false);
        var start = officials.Concat(pages.SelectMany(page => page.Items).Select(official => official.Id)).Distinct(StringComparer.Ordinal).ToList();
        var isTruncated = start.Count > limit || pages.Any(page => page.HasNext);
        var distances = start.Take(limit).ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        var found = distances.Keys.ToList();
        var frontier = found.ToList();
        for (var distance = 1; distance <= depth && frontier.Count > 0; distance++)
        {
            var (next, isCut) = await NextAsync(reader, frontier, distances, limit, among, cancellation).ConfigureAwait(false);
            isTruncated |= isCut;
            foreach (var id in next) distances[id] = distance;
            found.AddRange(next);
            frontier = next;
        }
        return await PictureAsync(reader, found, distances, isTruncated, among, cancellation).ConfigureAwait(false);
    }

    // A page as long as the limit holds all that can still be shown: at most so many of it are shown already.
    private static async Task<(List<string> Next, bool IsCut)> NextAsync(
        IGraphReader reader, List<string> frontier, Dictionary<string, int> seen, int limit, MeetingQuery? among, CancellationToken cancellation)
    {
        var met = await reader.MetAsync([.. frontier.Select(id => new MetQuery { Official = id, Among = among, Page = new(limit) })], cancellation).ConfigureAwait(false);
        var fresh = met.SelectMany(page => page.Items).Where(one => !seen.ContainsKey(one.OtherId)).GroupBy(one => one.OtherId, StringComparer.Ordinal)
            .OrderByDescending(one => one.Max(times => times.Count)).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).ToList();
        return ([.. fresh.Take(limit - seen.Count)], fresh.Count > limit - seen.Count || met.Any(page => page.HasNext));
    }

    private static async Task<Neighbourhood> PictureAsync(
        IGraphReader reader, List<string> found, Dictionary<string, int> distances, bool isTruncated, MeetingQuery? among, CancellationToken cancellation)
    {
        if (found.Count == 0) return new([], [], isTruncated);
        var officials = (await reader.OfficialsAsync([new() { Ids = found, Page = new(found.Count) }], cancellation).ConfigureAwait(false))[0].Items
            .ToDictionary(official => official.Id, StringComparer.Ordinal);
        var nodes = found.Where(officials.ContainsKey).ToList();
        var places = nodes.Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place, StringComparer.Ordinal);
        var met = await reader.MetAsync([.. nodes.Select(id => new MetQuery { Official = id, Others = nodes, Among = among, Page = new(nodes.Count) })], cancellation).ConfigureAwait(false);
        var edges = met.SelectMany(page => page.Items).Where(one => places[one.OfficialId] < places[one.OtherId])
            .OrderByDescending(one => one.Count).ThenBy(one => places[one.OfficialId]).ThenBy(one => places[one.OtherId]);
        return new([.. nodes.Select(id => new Neighbour(officials[id], distances[id]))], [.. edges], isTruncated);
    }
}

/// <summary>An official and how far they are from the start.</summary>
internal sealed record Neighbour(OfficialRecord Official, int Distance);
