namespace StatementGraph.Text;

/// <summary>
/// Finds phrases of a lexicon in tokens, in every spelling of their word breaks: a space or zero-width non-joiner of a phrase may be a
/// space, a joiner or nothing in the text; a joiner in the text may stand where the phrase has none. A space in the text must stand
/// where the phrase has a break.
/// </summary>
/// <remarks>A trie with first-child and next-sibling links in arrays: small, fast to build, and read by many threads at once.</remarks>
public sealed class PhraseTrie
{
    private const char Break = ' ';
    private readonly List<Node> nodes = [new Node()];
    private readonly List<List<int>> values = [];

    private struct Node
    {
        public char Letter;
        public int FirstChild;
        public int NextSibling;
        public int Values;
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">As written; it is folded here.</param>
    /// <param name="value">What <see cref="ValuesAt"/> gives where it ends.</param>
    public void Add(string phrase, int value)
    {
        var at = 0;
        foreach (var c in Normal(phrase))
            at = ChildOrNew(at, c);
        var node = nodes[at];
        if (node.Values == 0)
        {
            values.Add([]);
            node.Values = values.Count;
            nodes[at] = node;
        }

        if (!values[node.Values - 1].Contains(value))
            values[node.Values - 1].Add(value);
    }

    /// <summary>The values of phrases that end at a node; empty where none does.</summary>
    public IReadOnlyList<int> ValuesAt(int node) => nodes[node].Values == 0 ? [] : values[nodes[node].Values - 1];

    /// <summary>Goes on from some nodes by one folded character of a word, which may be a joiner.</summary>
    /// <param name="from">Nodes reached so far.</param>
    /// <param name="letter">The character.</param>
    /// <param name="reached">Receives the nodes that it leads to; cleared first.</param>
    public void Step(List<int> from, char letter, List<int> reached)
    {
        reached.Clear();
        foreach (var node in from)
        {
            var broken = Child(node, Break);
            if (letter == LetterFolding.ZeroWidthNonJoiner)
            {
                reached.Add(node);
                continue;
            }

            Add(reached, Child(node, letter));
            if (broken != 0)
                Add(reached, Child(broken, letter));
        }
    }

    /// <summary>Goes on from some nodes by the space between two words.</summary>
    public void StepSpace(List<int> from, List<int> reached)
    {
        reached.Clear();
        foreach (var node in from)
            Add(reached, Child(node, Break));
    }

    private static void Add(List<int> reached, int node)
    {
        if (node != 0 && !reached.Contains(node))
            reached.Add(node);
    }

    private int Child(int parent, char letter)
    {
        for (var child = nodes[parent].FirstChild; child != 0; child = nodes[child].NextSibling)
        {
            if (nodes[child].Letter == letter)
                return child;
        }

        return 0;
    }

    private int ChildOrNew(int parent, char letter)
    {
        var child = Child(parent, letter);
        if (child != 0)
            return child;
        var node = nodes[parent];
        nodes.Add(new Node { Letter = letter, NextSibling = node.FirstChild });
        node.FirstChild = nodes.Count - 1;
        nodes[parent] = node;
        return nodes.Count - 1;
    }

    private static string Normal(string phrase)
    {
        var normal = new System.Text.StringBuilder(phrase.Length);
        foreach (var original in phrase)
        {
            var c = LetterFolding.Fold(original);
            if (c == LetterFolding.ZeroWidthNonJoiner || char.IsWhiteSpace(c))
                c = Break;
            if (c != LetterFolding.Dropped && (c != Break || (normal.Length > 0 && normal[^1] != Break)))
                normal.Append(c);
        }

        return normal.ToString().TrimEnd(Break);
    }
}
