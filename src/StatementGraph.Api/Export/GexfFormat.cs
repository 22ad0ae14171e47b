using System.Xml;

namespace StatementGraph.Api.Export;

/// <summary>GEXF 1.2, as Gephi and NetworkX read it, with every attribute declared.</summary>
internal sealed class GexfFormat : IExportFormat
{
    private const string Namespace = "http://www.gexf.net/1.2draft", Version = "1.2";

    private static readonly Dictionary<string, string> NodeKeys = Network.Keys(Network.NodeAttributes), EdgeKeys = Network.Keys(Network.EdgeAttributes);

    public string Name => "gexf";

    public string MediaType => "application/gexf+xml";

    public async Task WriteAsync(ExportGraph graph, Stream output, CancellationToken cancellation)
    {
        await using var xml = Xml.Writer(output);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", Version);
        xml.Start("graph", ("mode", "static"), ("defaultedgetype", "directed"));
        Declare(xml, "node", Network.NodeAttributes, NodeKeys);
        Declare(xml, "edge", Network.EdgeAttributes, EdgeKeys);
        xml.WriteStartElement("nodes");
        await foreach (var node in Network.NodesAsync(graph, cancellation).ConfigureAwait(false))
        {
            xml.Start("node", ("id", node.Id), ("label", node.Label));
            await ValuesAsync(xml, node.Attributes, NodeKeys).ConfigureAwait(false);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        var number = 0;
        await foreach (var edge in Network.EdgesAsync(graph, cancellation).ConfigureAwait(false))
        {
            xml.Start("edge", ("id", $"{number++}"), ("source", edge.From), ("target", edge.To), ("label", edge.Attributes[0].Value!));
            await ValuesAsync(xml, edge.Attributes, EdgeKeys).ConfigureAwait(false);
        }

        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string what, IReadOnlyList<(string Name, bool IsNumber)> attributes, Dictionary<string, string> keys)
    {
        xml.Start("attributes", ("class", what));
        foreach (var (name, isNumber) in attributes)
            xml.Empty("attribute", ("id", keys[name]), ("title", name), ("type", isNumber ? "integer" : "string"));
        xml.WriteEndElement();
    }

    private static async Task ValuesAsync(XmlWriter xml, (string Name, string? Value)[] attributes, Dictionary<string, string> keys)
    {
        xml.WriteStartElement("attvalues");
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                xml.Empty("attvalue", ("for", keys[name]), ("value", value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        await xml.FlushAsync().ConfigureAwait(false);
    }
}
