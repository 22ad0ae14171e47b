using System.Xml;

namespace StatementGraph.Api.Export;

/// <summary>GraphML, as Gephi, yEd and NetworkX read it, with every attribute declared.</summary>
internal sealed class GraphMlFormat : IExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly Dictionary<string, string> NodeKeys = Network.Keys(Network.NodeAttributes, "n"), EdgeKeys = Network.Keys(Network.EdgeAttributes, "e");

    public string Name => "graphml";

    public string MediaType => "application/graphml+xml";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await using var xml = Xml.Writer(output);
        xml.WriteStartElement("graphml", Namespace);
        Declare(xml, "node", Network.NodeAttributes, NodeKeys);
        Declare(xml, "edge", Network.EdgeAttributes, EdgeKeys);
        xml.Start("graph", ("id", "statementgraph"), ("edgedefault", "directed"));
        await foreach (var node in Network.NodesAsync(graph, cancellation).ConfigureAwait(false))
        {
            xml.Start("node", ("id", node.Id));
            await DataAsync(xml, node.Attributes, NodeKeys).ConfigureAwait(false);
        }

        var number = 0;
        await foreach (var edge in Network.EdgesAsync(graph, cancellation).ConfigureAwait(false))
        {
            xml.Start("edge", ("id", $"e{number++}"), ("source", edge.From), ("target", edge.To));
            await DataAsync(xml, edge.Attributes, EdgeKeys).ConfigureAwait(false);
        }
    }

    private static void Declare(XmlWriter xml, string what, IReadOnlyList<(string Name, bool IsNumber)> attributes, Dictionary<string, string> keys)
    {
        foreach (var (name, isNumber) in attributes)
            xml.Empty("key", ("id", keys[name]), ("for", what), ("attr.name", name), ("attr.type", isNumber ? "int" : "string"));
    }

    private static async Task DataAsync(XmlWriter xml, (string Name, string? Value)[] attributes, Dictionary<string, string> keys)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            xml.Start("data", ("key", keys[name]));
            xml.WriteString(Xml.Valid(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        await xml.FlushAsync().ConfigureAwait(false);
    }
}
