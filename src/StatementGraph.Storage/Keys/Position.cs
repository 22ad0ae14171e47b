namespace StatementGraph.Storage.Keys;

/// <summary>
/// Integers that stand for long sort keys in indexes: smaller means earlier in the answer. Where two are equal the full keys decide,
/// so that an index of eight bytes gives the exact order of the port.
/// </summary>
internal static class Position
{
    private const int PrefixBytes = 5;
    private const int PrefixBits = 8 * PrefixBytes;

    // Days count downwards from here, so that the newest sorts first; the last day of DateOnly has number 3,652,058.
    private const long DayOrigin = 4_000_000;
    private const long Undated = (1L << 22) - 1;

    /// <summary>Dated before undated, the newest first, then by the beginning of the id.</summary>
    public static long Of(DateOnly? day, string id) => (Rank(day) << PrefixBits) | Prefix(id);

    /// <summary>The first position that a day or an older one can have.</summary>
    public static long From(DateOnly day) => Rank(day) << PrefixBits;

    /// <summary>The position behind the last that a day or a newer one can have; for no day, behind the last dated one.</summary>
    public static long Behind(DateOnly? day) => (day is null ? Undated : Rank(day) + 1) << PrefixBits;

    /// <summary>The day of a position without its lowest 40 bits; null for undated ones.</summary>
    public static DateOnly? Day(long rank) => rank == Undated ? null : DateOnly.FromDayNumber((int)(DayOrigin - rank));

    /// <summary>
    /// The first five characters of an id as one integer: never larger for an ordinally smaller id. A character beyond
    /// U+00FE ends it, since what follows can't be told any more.
    /// </summary>
    public static long Prefix(string id)
    {
        long prefix = 0;
        var open = true;
        for (var i = 0; i < PrefixBytes; i++)
        {
            var unit = open && i < id.Length ? id[i] : '\0';
            open &= unit < '\u00FF';
            prefix = (prefix << 8) | Math.Min(unit, '\u00FF');
        }
        return prefix;
    }

    private static long Rank(DateOnly? day) => day is { } known ? DayOrigin - known.DayNumber : Undated;
}
