using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Questions;

/// <summary>
/// The shortest way between two officials over meetings, from both ends at once: each turn widens the end that has fewer officials to go on
/// from, in one call of the port. Of several ways as short, the ordinally smallest officials decide.
/// </summary>
internal static class ShortestPath
{
    /// <summary>The kinds of meeting at which one has met.</summary>
    private static readonly OneOf AsMet = new(NodeProperty.Kind, [nameof(MeetingKind.Meeting), nameof(MeetingKind.Call), nameof(MeetingKind.Visit), nameof(MeetingKind.Summit)]);

    /// <summary>The steps of the way, each with the last meeting of the two; null where there is none so short, or an article that told of it has just gone.</summary>
    public static async Task<IReadOnlyList<PathStep>?> StepsAsync(IGraphReader reader, string from, string to, int maxLength, CancellationToken cancellation)
    {
        if (await FindAsync(reader, from, to, maxLength, cancellation).ConfigureAwait(false) is not { } way) return null;
        var pairs = way.Zip(way.Skip(1)).ToList();
        var met = await reader.MeetingsAsync([.. pairs.Select(pair => Between(pair.First, pair.Second))], cancellation).ConfigureAwait(false);
        return met.All(page => page.Items.Count > 0) ? [.. pairs.Zip(met, (pair, page) => new PathStep(pair.First, pair.Second, page.Items[0]))] : null;
    }

    private static MeetingQuery Between(string one, string other) => new() { Participants = [one, other], Status = MeetingStatus.Past, Where = AsMet, Page = new(1) };

    // The officials on the way, both ends included.
    private static async Task<IReadOnlyList<string>?> FindAsync(IGraphReader reader, string from, string to, int maxLength, CancellationToken cancellation)
    {
        if (from == to) return [from];
        var (ahead, back) = (new End(from), new End(to));
        for (var length = 0; length < maxLength; length++)
        {
            var (end, other) = ahead.Open.Count <= back.Open.Count ? (ahead, back) : (back, ahead);
            if (end.Open.Count == 0) return null;
            end.Widen(await reader.ContactsAsync(end.Open, cancellation).ConfigureAwait(false));
            if (end.Open.Find(other.Reached.ContainsKey) is { } joined) return [.. ahead.WayTo(joined).Reverse(), .. back.WayTo(joined).Skip(1)];
        }
        return null;
    }

    /// <summary>What was reached from one end.</summary>
    private sealed class End(string start)
    {
        /// <summary>Each official that was reached, and from whom.</summary>
        public Dictionary<string, string?> Reached { get; } = new(StringComparer.Ordinal) { [start] = null };

        /// <summary>Those reached last, in ordinal order.</summary>
        public List<string> Open { get; private set; } = [start];

        /// <summary>One step further.</summary>
        public void Widen(IReadOnlyList<IReadOnlyList<string>> contacts)
        {
            var next = new List<string>();
            foreach (var (one, others) in Open.Zip(contacts))
                foreach (var other in others)
                    if (Reached.TryAdd(other, one)) next.Add(other);
            next.Sort(StringComparer.Ordinal);
            Open = next;
        }

        /// <summary>From an official back to the start.</summary>
        public IEnumerable<string> WayTo(string official)
        {
            for (var one = official; one is not null; one = Reached[one]) yield return one;
        }
    }
}

/// <summary>Two officials of a way who met.</summary>
/// <param name="From">Who is nearer to the start.</param>
/// <param name="To">Who is nearer to the end.</param>
/// <param name="Meeting">Their last meeting that is known.</param>
internal sealed record PathStep(string From, string To, MeetingRecord Meeting);
