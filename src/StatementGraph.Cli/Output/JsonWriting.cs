using System.Text.Json;
using StatementGraph.Model;

namespace StatementGraph.Cli.Output;

/// <summary>The few shapes that the JSON output is made of.</summary>
internal static class JsonWriting
{
    /// <summary>A list of whatever <paramref name="write"/> writes.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    /// <summary>An object with the span, or null.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, string name, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteSpan(evidence);
        json.WriteEndObject();
    }

    /// <summary><c>start</c>, <c>end</c> (UTF-16 code units into the article's text, end excluded) and <c>text</c>, in the object at hand.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteSpanAlone(evidence.Span);
        json.WriteString("text", evidence.Quote);
    }

    /// <summary><c>start</c> and <c>end</c>, in the object at hand.</summary>
    public static void WriteSpanAlone(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
