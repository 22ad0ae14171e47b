using System.Text.Json;

namespace StatementGraph.Storage.Neo4j.Transport.Http;

/// <summary>What the Query API answered.</summary>
/// <param name="Rows">The statement's answer.</param>
/// <param name="Bookmarks">What the server has seen by now; empty inside a transaction.</param>
/// <param name="Transaction">The id of the open transaction; null where none is.</param>
internal sealed record ResponseBody(CypherRows Rows, IReadOnlyList<string> Bookmarks, string? Transaction)
{
    /// <summary>Reads an answer.</summary>
    /// <exception cref="CypherException">The server names an error, also in the middle of an answer that began well.</exception>
    /// <exception cref="JsonException">It is no answer of the Query API.</exception>
    public static async Task<ResponseBody> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        using var document = await JsonDocument.ParseAsync(stream, default, cancellation).ConfigureAwait(false);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("The answer is no JSON object.");
        if (root.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0) throw Error(errors[0]);
        return new ResponseBody(
            root.TryGetProperty("data", out var data) ? Table(data) : CypherRows.None,
            root.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(one => one.GetString()!)] : [],
            root.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null);
    }

    private static CypherException Error(JsonElement error) => new(
        CypherFault.Refused,
        error.TryGetProperty("code", out var code) ? code.GetString() : null,
        error.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "");

    private static CypherRows Table(JsonElement data) => new(
        [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)],
        [.. data.GetProperty("values").EnumerateArray().Select(List)]);

    private static List<object?> List(JsonElement list)
    {
        var values = new List<object?>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray()) values.Add(Value(item));
        return values;
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => WireText.Decode(value.GetString()!),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt64(out var number) ? (object)number : value.GetDouble(),
        JsonValueKind.Array => List(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(one => one.Name, one => Value(one.Value), StringComparer.Ordinal),
        _ => throw new JsonException($"No value is a {value.ValueKind}."),
    };
}
