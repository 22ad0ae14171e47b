using StatementGraph.Model.Graph;

namespace StatementGraph.Cli.Diff;

/// <summary>Prints what differs between two graphs: a line for each fact that only one has (<c>-</c> the first, <c>+</c> the second).</summary>
internal sealed class GraphDiff(TextWriter output)
{
    private readonly SortedDictionary<string, (int Gone, int New, int Changed)> counts = new(StringComparer.Ordinal);

    /// <summary>Compares, article by article, and prints how much differs in the end.</summary>
    public async Task RunAsync(IGraphStore one, IGraphStore other, CancellationToken cancellation)
    {
        var (left, right) = (GraphLines.OfAsync(one, cancellation).GetAsyncEnumerator(cancellation), GraphLines.OfAsync(other, cancellation).GetAsyncEnumerator(cancellation));
        await using var closeLeft = left.ConfigureAwait(false);
        await using var closeRight = right.ConfigureAwait(false);
        var (hasLeft, hasRight) = (await left.MoveNextAsync().ConfigureAwait(false), await right.MoveNextAsync().ConfigureAwait(false));
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : string.CompareOrdinal(left.Current.Article, right.Current.Article);
            Compare((order <= 0 ? left : right).Current.Article, order <= 0 ? left.Current.Facts : null, order >= 0 ? right.Current.Facts : null);
            if (order <= 0) hasLeft = await left.MoveNextAsync().ConfigureAwait(false);
            if (order >= 0) hasRight = await right.MoveNextAsync().ConfigureAwait(false);
        }
        output.WriteLine(counts.Count == 0 ? "no difference" : string.Join("; ", counts.Select(one => $"{one.Key}s: {one.Value.Gone} gone, {one.Value.New} new, {one.Value.Changed} changed")));
    }

    private void Compare(string article, SortedDictionary<string, string>? before, SortedDictionary<string, string>? after)
    {
        if (before is null || after is null) Print($"article\t{article}", before is null ? null : "", after is null ? null : "");
        foreach (var key in (before?.Keys ?? Enumerable.Empty<string>()).Union(after?.Keys ?? Enumerable.Empty<string>(), StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Print(key, before?.GetValueOrDefault(key), after?.GetValueOrDefault(key));
    }

    private void Print(string key, string? before, string? after)
    {
        if (before == after) return;
        if (before is not null) output.WriteLine($"-\t{key}\t{before}");
        if (after is not null) output.WriteLine($"+\t{key}\t{after}");
        var kind = key[..key.IndexOf('\t', StringComparison.Ordinal)];
        var (gone, fresh, changed) = counts.GetValueOrDefault(kind);
        counts[kind] = after is null ? (gone + 1, fresh, changed) : before is null ? (gone, fresh + 1, changed) : (gone, fresh, changed + 1);
    }
}
