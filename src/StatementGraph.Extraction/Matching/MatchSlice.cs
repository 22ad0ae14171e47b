namespace StatementGraph.Extraction.Matching;

/// <summary>The matches that start at one token: a part of the table's array, so that looking at them allocates nothing.</summary>
public readonly struct MatchSlice(PhraseMatch[] matches, int first, int end)
{
    /// <summary>How many there are.</summary>
    public int Count => end - first;

    /// <summary>Goes through them, the longest first.</summary>
    public ReadOnlySpan<PhraseMatch>.Enumerator GetEnumerator() => new ReadOnlySpan<PhraseMatch>(matches, first, end - first).GetEnumerator();

    /// <summary>Whether any holds.</summary>
    public bool Any(Func<PhraseMatch, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        for (var i = first; i < end; i++)
        {
            if (holds(matches[i]))
                return true;
        }

        return false;
    }
}
