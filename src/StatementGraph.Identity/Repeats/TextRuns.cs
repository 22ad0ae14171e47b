namespace StatementGraph.Identity.Repeats;

/// <summary>Compares texts by the words that follow one another.</summary>
internal static class TextRuns
{
    /// <summary>Every so many words in a row.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<string> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(i => string.Join(' ', words.Skip(i).Take(length))).ToHashSet(StringComparer.Ordinal);

    /// <summary>How much of the smaller one the other holds, from 0 to 1; 0 where one is too short to say.</summary>
    public static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (small, large) = one.Count <= other.Count ? (one, other) : (other, one);
        return small.Count == 0 ? 0 : (double)small.Count(large.Contains) / small.Count;
    }
}
