using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Export;

/// <summary>Writes a graph, or a filter's result, in a format that other programs read; what <c>export</c> and <c>/export</c> share.</summary>
public static class GraphExport
{
    private static readonly IReadOnlyList<IExportFormat> All =
        [new CsvFormat(), new JsonLinesFormat(), new GraphMlFormat(), new GexfFormat(), new JsonLdFormat(), new FollowTheMoneyFormat()];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Prepares an export; nothing is read yet.</summary>
    /// <param name="reader">The graph.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="where">Names and values of the filter; none for the whole graph.</param>
    /// <returns>The format's media type, and what writes it: in parts, so that memory does not grow with the graph.</returns>
    /// <exception cref="ArgumentException">The format or the filter is none; the message says what there is.</exception>
    public static (string MediaType, Func<Stream, CancellationToken, Task> WriteAsync) Prepare(IGraphReader reader, string format, IEnumerable<KeyValuePair<string, string>> where)
    {
        var chosen = All.FirstOrDefault(one => one.Name == format) ?? throw new ArgumentException($"'{format}' is no format; there are {string.Join(", ", Formats)}.");
        var graph = new ExportGraph(reader, ExportFilter.Of(where));
        return (chosen.MediaType, (output, cancellation) => chosen.WriteAsync(graph, output, cancellation));
    }
}
