using System.Text.Json;

namespace StatementGraph.Text.Reading;

/// <summary>Takes fields from JSON-LD as sites write them: a string, an object with a name, or an array of either.</summary>
internal static class JsonFields
{
    /// <summary>A string that is not blank, else null.</summary>
    public static string? Text(JsonElement owner, string field) =>
        owner.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    /// <summary>A string, or the name of an object, or of the first of several; else null.</summary>
    public static string? NameOf(JsonElement owner, string field) => owner.TryGetProperty(field, out var value) ? NameOf(value) : null;

    private static string? NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString()!.Trim(),
        JsonValueKind.Object => Text(value, "name")?.Trim() ?? Text(value, "alternateName")?.Trim() ?? Text(value, "@id")?.Trim(),
        JsonValueKind.Array => value.EnumerateArray().Select(NameOf).FirstOrDefault(name => name is not null),
        _ => null,
    };
}
