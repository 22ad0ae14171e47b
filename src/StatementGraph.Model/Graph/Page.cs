namespace StatementGraph.Model.Graph;

/// <summary>Which part of an ordered answer is asked for.</summary>
/// <param name="First">How many items at most, 1 or more.</param>
/// <param name="After">The <see cref="Page{T}.Cursors"/> entry behind which to go on; null for the start.</param>
/// <param name="Reversed">Whether the opposite of the question's order is asked for; cursors are the same both ways.</param>
public sealed record PageRequest(int First, string? After = null, bool Reversed = false)
{
    /// <summary>The first hundred.</summary>
    public static PageRequest Default { get; } = new(100);
}

/// <summary>A part of an ordered answer.</summary>
/// <param name="Items">The items, in the order that the question defines.</param>
/// <param name="Cursors">For each item, an opaque text that <see cref="PageRequest.After"/> takes. It stays good while items are added or removed before it.</param>
/// <param name="HasNext">Whether there are more behind them.</param>
/// <param name="TotalCount">How many there are in all.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, IReadOnlyList<string> Cursors, bool HasNext, int TotalCount);
