using System.Buffers.Binary;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// A text as bytes that SQLite's memcmp sorts as <see cref="string.CompareOrdinal(string, string)"/> sorts the text. UTF-8 does not:
/// it puts supplementary characters behind U+FFFF, UTF-16 before U+E000.
/// </summary>
internal static class SortKey
{
    /// <summary>The text's UTF-16 code units, big end first.</summary>
    public static byte[] Of(string text)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * 2), text[i]);
        return bytes;
    }

    /// <summary>The text of a key.</summary>
    public static string Text(ReadOnlySpan<byte> key)
    {
        var text = new char[key.Length / 2];
        for (var i = 0; i < text.Length; i++) text[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(key[(i * 2)..]);
        return new string(text);
    }
}
