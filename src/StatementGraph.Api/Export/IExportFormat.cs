namespace StatementGraph.Api.Export;

/// <summary>One format that a graph is exported in.</summary>
internal interface IExportFormat
{
    /// <summary>How it is asked for.</summary>
    string Name { get; }

    /// <summary>What it is called on the web.</summary>
    string MediaType { get; }

    /// <summary>Writes the graph, as it is read.</summary>
    Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation);
}
