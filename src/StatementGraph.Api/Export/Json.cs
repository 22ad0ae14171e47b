using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StatementGraph.Api.Export;

/// <summary>Writes JSON as the exports have it: letters as they are, and no member without a value.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of the members that have a value: not null, and not an empty list.</summary>
    public static JsonObject Object(params (string Name, JsonNode? Value)[] members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members.Where(member => member.Value is not null and not JsonArray { Count: 0 }))
            made[name] = value;
        return made;
    }

    /// <summary>A list of texts, those that are null left out.</summary>
    public static JsonArray List(params IEnumerable<string?> values)
    {
        var list = new JsonArray();
        foreach (var value in values.OfType<string>())
            list.Add(JsonValue.Create(value));
        return list;
    }

    /// <summary>A list of objects.</summary>
    public static JsonArray Objects(IEnumerable<JsonObject> items)
    {
        var list = new JsonArray();
        foreach (var item in items)
            list.Add((JsonNode)item);
        return list;
    }

    /// <summary>In UTF-8, on one line.</summary>
    public static byte[] Bytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Form);

    /// <summary>Writes a line for each of a part.</summary>
    public static async Task WriteLinesAsync(Stream output, IEnumerable<JsonNode> lines, CancellationToken cancellation)
    {
        using var part = new MemoryStream();
        foreach (var line in lines)
        {
            part.Write(Bytes(line));
            part.WriteByte((byte)'\n');
        }

        await output.WriteAsync(part.GetBuffer().AsMemory(0, (int)part.Length), cancellation).ConfigureAwait(false);
    }
}
