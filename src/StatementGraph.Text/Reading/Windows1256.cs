using System.Text;

namespace StatementGraph.Text.Reading;

/// <summary>Recognises windows-1256 among bytes that are not UTF-8. Nearly any bytes decode in it, so the result must look like Arabic script.</summary>
internal static class Windows1256
{
    private static readonly Encoding Encoding1256 = CodePagesEncodingProvider.Instance.GetEncoding(1256)
        ?? throw new InvalidOperationException("The shared framework has no windows-1256.");

    /// <summary>The text, where most of its letters are Arabic and hardly anything is a control character.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (IsMostlyUtf8(bytes))
            return false;
        var decoded = Encoding1256.GetString(bytes);
        var (letters, arabic, odd) = Count(decoded);
        if (arabic < 4 || arabic * 2 < letters || odd * 50 > decoded.Length)
            return false;
        text = decoded;
        return true;
    }

    /// <summary>Whether most bytes beyond ASCII stand in well-formed UTF-8 sequences of two or three: UTF-8 with a broken character.</summary>
    public static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var beyond = 0;
        var formed = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes, i);
            beyond += bytes[i] >= 0x80 ? Math.Max(1, length) : 0;
            formed += length > 1 ? length : 0;
            i += Math.Max(1, length);
        }

        return beyond > 0 && formed * 10 >= beyond * 7;
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes, int at)
    {
        var length = bytes[at] switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, _ => 1 };
        for (var i = 1; i < length; i++)
        {
            if (at + i >= bytes.Length || bytes[at + i] is < 0x80 or > 0xBF)
                return 1;
        }

        return length;
    }

    private static (int Letters, int Arabic, int Odd) Count(string text)
    {
        var (letters, arabic, odd) = (0, 0, 0);
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            arabic += c is >= '\u0600' and <= '\u06FF' && char.IsLetter(c) ? 1 : 0;
            odd += char.IsControl(c) && c is not ('\t' or '\n' or '\r') ? 1 : 0;
        }

        return (letters, arabic, odd);
    }
}
