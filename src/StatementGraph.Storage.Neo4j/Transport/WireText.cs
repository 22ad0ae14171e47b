using System.Globalization;
using System.Text;

namespace StatementGraph.Storage.Neo4j.Transport;

/// <summary>
/// How a C# string travels to Neo4j, which speaks UTF-8: unchanged, but for lone surrogates, which UTF-8 has no form for and on which spans
/// may rely. Such a code unit becomes U+FDD0 (a character that Unicode keeps out of texts) and its four hexadecimal digits.
/// </summary>
public static class WireText
{
    private const char Escape = '\uFDD0';
    private const int Digits = 4;

    /// <summary>The string to send; the same one for every string without lone surrogates and U+FDD0.</summary>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains(Escape, StringComparison.Ordinal)) return text;
        var sent = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) sent.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]) || text[i] == Escape) sent.Append(Escape).Append(CultureInfo.InvariantCulture, $"{(int)text[i]:x4}");
            else sent.Append(text[i]);
        }
        return sent.ToString();
    }

    /// <summary>The string that was sent.</summary>
    public static string Decode(string sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        if (!sent.Contains(Escape, StringComparison.Ordinal)) return sent;
        var text = new StringBuilder(sent.Length);
        for (var i = 0; i < sent.Length; i++)
        {
            if (sent[i] == Escape && i + Digits < sent.Length
                && ushort.TryParse(sent.AsSpan(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += Digits;
            }
            else
            {
                text.Append(sent[i]);
            }
        }
        return text.ToString();
    }
}
