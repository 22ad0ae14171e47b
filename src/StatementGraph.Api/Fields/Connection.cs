using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Relay's connection: a page with its cursors.</summary>
internal sealed record Connection(IReadOnlyList<Edge> Edges, int TotalCount, bool HasNext, bool HasPrevious)
{
    public static Connection Of<T>(Page<T> page, bool hasPrevious, Func<T, object>? item = null) => new(
        [.. page.Items.Select((record, index) => new Edge(page.Cursors[index], item is null ? record! : item(record)))],
        page.TotalCount, page.HasNext, hasPrevious);

    /// <summary>The same of a page that was read from its end.</summary>
    public static Connection Backward<T>(Page<T> page, bool hasNext, Func<T, object>? item = null)
    {
        var read = Of(page, false, item);
        return read with { Edges = [.. read.Edges.Reverse()], HasNext = hasNext, HasPrevious = page.HasNext };
    }
}

/// <summary>One item of a connection.</summary>
internal sealed record Edge(string Cursor, object Item);
