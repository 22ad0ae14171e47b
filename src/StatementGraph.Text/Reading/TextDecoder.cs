using System.Text;

namespace StatementGraph.Text.Reading;

/// <summary>
/// Turns the bytes of a text file into its text: by byte order mark, else UTF-16 by the pattern of its high bytes, else UTF-8,
/// else windows-1256, the usual encoding of older Persian and Arabic pages. The text is not changed, but for the mark.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, or the message why there is none.</summary>
    public static (string? Text, string? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
            return (null, ReadMessages.Empty);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return AsUtf8(bytes[3..], 3);
        if (bytes is [0xFF, 0xFE, ..])
            return AsUtf16(bytes[2..], bigEndian: false);
        if (bytes is [0xFE, 0xFF, ..])
            return AsUtf16(bytes[2..], bigEndian: true);
        if (Utf16Pattern.Find(bytes) is { } bigEndian)
            return AsUtf16(bytes, bigEndian);
        return bytes.Contains((byte)0) ? (null, ReadMessages.NotText) : AsUtf8(bytes, 0);
    }

    private static (string? Text, string? Error) AsUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return Checked(new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (ArgumentException)
        {
            return (null, ReadMessages.UnknownEncoding);
        }
    }

    private static (string? Text, string? Error) AsUtf8(ReadOnlySpan<byte> bytes, int offset)
    {
        try
        {
            return Checked(Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            if (Windows1256.TryDecode(bytes, out var text))
                return (text, null);
            return (null, Windows1256.IsMostlyUtf8(bytes) ? ReadMessages.BrokenUtf8(offset + Math.Max(0, e.Index)) : ReadMessages.UnknownEncoding);
        }
    }

    private static (string? Text, string? Error) Checked(string text) =>
        HasBinaryControls(text) ? (null, ReadMessages.NotText) : (text, null);

    // A stray control character in an article is a slip; one in each fifty characters is a file of another sort.
    private static bool HasBinaryControls(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        }

        return controls * 50 > text.Length;
    }
}
