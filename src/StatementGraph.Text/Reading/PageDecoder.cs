using System.Text;
using System.Text.RegularExpressions;

namespace StatementGraph.Text.Reading;

/// <summary>Decodes a page: as text is decoded, and where that fails as the page itself declares.</summary>
internal static partial class PageDecoder
{
    // HTML asks that the declaration stands in the first 1024 bytes.
    private const int DeclarationBytes = 1024;

    /// <summary>The text, or the message why there is none.</summary>
    public static (string? Text, string? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is not null || bytes.Length == 0)
            return decoded;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var name = CharsetDeclaration().Match(head).Groups[1].Value;
        var encoding = name.Length == 0 ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
        return encoding is null ? decoded : (encoding.GetString(bytes), null);
    }

    [GeneratedRegex("charset\\s*=\\s*[\"']?\\s*([a-zA-Z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CharsetDeclaration();
}
