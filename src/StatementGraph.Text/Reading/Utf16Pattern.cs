namespace StatementGraph.Text.Reading;

/// <summary>
/// Recognises UTF-16 without a byte order mark: every other byte is a high byte, and in Arabic, Persian and English text nearly all of
/// them are 00 (Latin letters, spaces, line ends), 06 (Arabic letters), 20 (joiners, quotation marks) or FB to FE (presentation forms).
/// </summary>
internal static class Utf16Pattern
{
    private const int Sampled = 4096;

    /// <summary>True for big-endian, false for little-endian, null for neither.</summary>
    public static bool? Find(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, Sampled)];
        // Without a single 00 there is no space and no line end: no text of this sort.
        if (sample.Length < 4 || (bytes.Length & 1) == 1 || !sample.Contains((byte)0))
            return null;
        if (IsHigh(sample, 1) && !IsHigh(sample, 0))
            return false;
        return IsHigh(sample, 0) && !IsHigh(sample, 1) ? true : null;
    }

    private static bool IsHigh(ReadOnlySpan<byte> sample, int first)
    {
        var fitting = 0;
        for (var i = first; i < sample.Length; i += 2)
        {
            if (sample[i] is 0x00 or 0x06 or 0x20 or (>= 0xFB and <= 0xFE))
                fitting++;
        }

        return fitting * 20 >= sample.Length / 2 * 19;
    }
}
