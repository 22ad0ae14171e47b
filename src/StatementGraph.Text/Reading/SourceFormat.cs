namespace StatementGraph.Text.Reading;

/// <summary>How an article is stored.</summary>
internal enum SourceFormat
{
    Text,
    Page,
    Json,
    JsonLines,
}

/// <summary>Tells the formats apart: files by their name, streams by their first bytes.</summary>
internal static class SourceFormats
{
    /// <summary>By the file's extension; text where it is another one.</summary>
    public static SourceFormat OfFile(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" => SourceFormat.Page,
        ".JSONL" or ".NDJSON" => SourceFormat.JsonLines,
        ".JSON" => SourceFormat.Json,
        _ => SourceFormat.Text,
    };

    /// <summary>By the first character that is not white space, and for JSON by whether an object ends on its line.</summary>
    public static SourceFormat OfBytes(ReadOnlySpan<byte> head)
    {
        if (head is [0xEF, 0xBB, 0xBF, ..])
            head = head[3..];
        var rest = head.TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty)
            return SourceFormat.Text;
        if (rest[0] == (byte)'<')
            return SourceFormat.Page;
        if (rest[0] == (byte)'[')
            return rest.Length > 1 && rest[1..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..] ? SourceFormat.Json : SourceFormat.Text;
        return rest[0] == (byte)'{' ? OfObject(rest) : SourceFormat.Text;
    }

    // Pretty-printed JSON breaks the line right behind the brace; a line of JSON Lines goes on with a field.
    private static SourceFormat OfObject(ReadOnlySpan<byte> rest) =>
        rest[1..].TrimStart(" \t\r"u8) is [(byte)'\n', ..] ? SourceFormat.Json : SourceFormat.JsonLines;
}
