using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementGraph.Storage.Keys;

/// <summary>Lists as JSON, for columns and for parameters that <c>json_each</c> takes apart.</summary>
internal static class JsonText
{
    /// <summary>Letters stand as they are, so that a person can read the column.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of texts as a JSON array.</summary>
    public static string Of(IReadOnlyCollection<string> texts) => texts.Count == 0 ? "[]" : JsonSerializer.Serialize(texts, Options);

    /// <summary>The texts of a JSON array.</summary>
    public static IReadOnlyList<string> Texts(string json) => JsonSerializer.Deserialize<string[]>(json, Options)!;
}
