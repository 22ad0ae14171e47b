namespace StatementGraph.Text;

/// <summary>A walk over the phrases of a <see cref="PhraseTrie"/>: the places reached so far, one for each way to read the word breaks.</summary>
public sealed class TrieCursor
{
    private readonly FrozenTrie trie;
    private int[] here = new int[16];
    private int[] next = new int[16];
    private int count;

    internal TrieCursor(FrozenTrie trie) => this.trie = trie;

    /// <summary>The nodes reached; empty where no phrase goes on like this.</summary>
    public ReadOnlySpan<int> Nodes => here.AsSpan(0, count);

    /// <summary>Whether no phrase goes on like this.</summary>
    public bool IsLost => count == 0;

    /// <summary>Goes back to where phrases begin.</summary>
    public void Restart() => (here[0], count) = (0, 1);

    /// <summary>Goes back to nodes that were reached before.</summary>
    public void Restart(ReadOnlySpan<int> nodes)
    {
        if (nodes.Length > here.Length)
        {
            here = new int[nodes.Length];
            next = new int[nodes.Length];
        }

        nodes.CopyTo(here);
        count = nodes.Length;
    }

    /// <summary>The values of phrases that end at a node.</summary>
    public ReadOnlySpan<int> ValuesAt(int node) => trie.ValuesAt(node);

    /// <summary>Goes on by one folded character of a word, which may be a joiner.</summary>
    public void Step(char letter)
    {
        if (letter == LetterFolding.ZeroWidthNonJoiner)
            return;
        var reached = 0;
        for (var i = 0; i < count; i++)
        {
            reached = Add(reached, trie.Child(here[i], letter));
            if (trie.Child(here[i], PhraseTrie.Break) is var broken and not 0)
                reached = Add(reached, trie.Child(broken, letter));
        }

        (here, next, count) = (next, here, reached);
    }

    /// <summary>Goes on by the space between two words.</summary>
    public void StepSpace()
    {
        var reached = 0;
        for (var i = 0; i < count; i++)
            reached = Add(reached, trie.Child(here[i], PhraseTrie.Break));
        (here, next, count) = (next, here, reached);
    }

    private int Add(int reached, int node)
    {
        if (node == 0 || next.AsSpan(0, reached).Contains(node))
            return reached;
        if (reached == next.Length)
        {
            Array.Resize(ref here, reached * 2);
            Array.Resize(ref next, reached * 2);
        }

        next[reached] = node;
        return reached + 1;
    }
}
