namespace StatementGraph.Storage.Keys;

/// <summary>An instant as stores keep it: ticks of UTC; 0 for one that is not known, so that it is before all others.</summary>
internal static class Ticks
{
    /// <summary>The number for an instant.</summary>
    public static long Of(DateTimeOffset? at) => at?.UtcTicks ?? 0;

    /// <summary>The instant of a number.</summary>
    public static DateTimeOffset? At(long ticks) => ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
}
