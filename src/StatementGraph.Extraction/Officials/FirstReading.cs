namespace StatementGraph.Extraction.Officials;

/// <summary>
/// What was read at each token while no parts of names were known, and as far as which token such parts were asked for: where none
/// begins in between, reading again gives the same.
/// </summary>
internal sealed class FirstReading(int tokens)
{
    private readonly OfficialSpan?[] spans = new OfficialSpan?[tokens];
    private readonly int[] reach = new int[tokens];
    private int[]? next;

    /// <summary>Takes what was read at a token.</summary>
    public void Note(int token, OfficialSpan? span, int last)
    {
        if (next is null)
            (spans[token], reach[token]) = (span, last + 1);
    }

    /// <summary>Ends the first reading: from now on these names are known by their parts.</summary>
    public void Close(NameParser names)
    {
        next = new int[tokens + 1];
        next[tokens] = int.MaxValue;
        for (var token = tokens - 1; token >= 0; token--)
            next[token] = names.MayBeTail(token) ? token : next[token + 1];
    }

    /// <summary>Whether what was read at a token holds for the parts known now.</summary>
    public bool Holds(int token) => reach[token] > 0 && next![token] >= reach[token];

    /// <summary>What was read at a token.</summary>
    public OfficialSpan? At(int token) => spans[token];
}
