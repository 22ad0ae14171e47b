namespace StatementGraph.Text;

/// <summary>
/// A <see cref="PhraseTrie"/> in arrays: node n's children are the letters from starts[n] to starts[n + 1], sorted, and the child at
/// place p is node targets[p]; its values are those from ends[n] to ends[n + 1].
/// </summary>
internal sealed class FrozenTrie
{
    private readonly int[] starts;
    private readonly char[] letters;
    private readonly int[] targets;
    private readonly ulong[] masks;
    private readonly int[] ends;
    private readonly int[] found;
    private readonly int[] root = new int[char.MaxValue + 1];

    /// <summary>Takes the children and the values of each node.</summary>
    public FrozenTrie(List<Dictionary<char, int>?> children, List<List<int>?> values)
    {
        starts = new int[children.Count + 1];
        letters = new char[children.Count];
        targets = new int[children.Count];
        masks = new ulong[children.Count];
        ends = new int[children.Count + 1];
        found = [.. values.SelectMany(v => v ?? [])];
        var at = 0;
        for (var node = 0; node < children.Count; node++)
        {
            starts[node] = at;
            ends[node + 1] = ends[node] + (values[node]?.Count ?? 0);
            if (children[node] is not { } own)
                continue;
            foreach (var (letter, child) in own)
            {
                masks[node] |= Bit(letter);
                (letters[at], targets[at++]) = (letter, child);
            }

            Array.Sort(letters, targets, starts[node], own.Count);
        }

        starts[children.Count] = at;
        for (var i = starts[0]; i < starts[1]; i++)
            root[letters[i]] = targets[i];
    }

    /// <summary>The values of phrases that end at a node.</summary>
    public ReadOnlySpan<int> ValuesAt(int node) => found.AsSpan(ends[node]..ends[node + 1]);

    /// <summary>Where a letter leads from a node; 0 where nowhere.</summary>
    public int Child(int node, char letter)
    {
        if (node == 0)
            return root[letter];
        // Most steps lead nowhere, and this tells at once.
        if ((masks[node] & Bit(letter)) == 0)
            return 0;
        for (var i = starts[node]; i < starts[node + 1] && letters[i] <= letter; i++)
        {
            if (letters[i] == letter)
                return targets[i];
        }

        return 0;
    }

    private static ulong Bit(char letter) => 1UL << (letter & 63);
}
