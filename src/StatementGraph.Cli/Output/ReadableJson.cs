using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementGraph.Cli.Output;

/// <summary>JSON for people: what fits on a line stands on one, what does not is broken, and Persian and Arabic stay as they are.</summary>
internal static class ReadableJson
{
    private const int Width = 110, Indent = 2;

    // Relaxed: it goes to a terminal or a pipe, never into an HTML page.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same JSON, laid out, without a line end behind it.</summary>
    public static string Of(JsonElement json)
    {
        var text = new StringBuilder();
        Write(text, json, 0, 0);
        return text.ToString();
    }

    // 'before' is how many columns its name takes on the same line.
    private static void Write(StringBuilder text, JsonElement json, int depth, int before)
    {
        var line = OnOneLine(json);
        if (depth * Indent + before + line.Length <= Width || json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            text.Append(line);
        else if (json.ValueKind == JsonValueKind.Object)
            WriteItems(text, '{', '}', depth, json.EnumerateObject().Select(p => (Name(p.Name), p.Value)));
        else
            WriteItems(text, '[', ']', depth, json.EnumerateArray().Select(item => ("", item)));
    }

    private static void WriteItems(StringBuilder text, char open, char close, int depth, IEnumerable<(string Name, JsonElement Value)> items)
    {
        text.Append(open);
        var separator = "";
        foreach (var (name, value) in items)
        {
            text.Append(separator).Append('\n').Append(' ', (depth + 1) * Indent).Append(name);
            Write(text, value, depth + 1, name.Length);
            separator = ",";
        }

        text.Append('\n').Append(' ', depth * Indent).Append(close);
    }

    private static string OnOneLine(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object when json.EnumerateObject().Any() => $"{{ {string.Join(", ", json.EnumerateObject().Select(p => Name(p.Name) + OnOneLine(p.Value)))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", json.EnumerateArray().Select(OnOneLine))}]",
        _ => JsonSerializer.Serialize(json, Relaxed),
    };

    private static string Name(string name) => JsonSerializer.Serialize(name, Relaxed) + ": ";
}
