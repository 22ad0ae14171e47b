using System.Buffers;
using System.Collections;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatementGraph.Storage.Neo4j.Transport.Http;

/// <summary>Writes the body of a request to the Query API.</summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The body for a statement; without one, that of a request that only begins or ends something.</summary>
    /// <param name="statement">What to run; null for nothing.</param>
    /// <param name="bookmarks">What the server must have seen before; null inside a transaction.</param>
    /// <param name="access"><c>READ</c> or <c>WRITE</c>, by which a cluster chooses a server; null inside a transaction.</param>
    public static HttpContent Of(CypherStatement? statement, IReadOnlyCollection<string>? bookmarks, string? access)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (statement is not null)
            {
                json.WriteString("statement", statement.Text);
                json.WritePropertyName("parameters");
                Write(json, statement.Parameters);
            }
            if (access is not null) json.WriteString("accessMode", access);
            if (bookmarks is { Count: > 0 })
            {
                json.WritePropertyName("bookmarks");
                Write(json, bookmarks);
            }
            json.WriteEndObject();
        }
        var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(WireText.Encode(text)); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(json, map); break;
            case IEnumerable list: WriteList(json, list); break;
            default: throw new ArgumentException($"A parameter can't be a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list) Write(json, item);
        json.WriteEndArray();
    }
}
