using System.Runtime.InteropServices;

namespace StatementGraph.Text;

/// <summary>
/// Finds phrases of a lexicon in tokens, in every spelling of their word breaks: a space or zero-width non-joiner of a phrase may be a
/// space, a joiner or nothing in the text; a joiner in the text may stand where the phrase has none. A space in the text must stand
/// where the phrase has a break.
/// </summary>
/// <remarks>Built by adding, then frozen into arrays in which the children of a node stand side by side; from then on it is read by many threads at once.</remarks>
public sealed class PhraseTrie
{
    private const char Break = ' ';
    private readonly List<Dictionary<char, int>?> growing = [null];
    private readonly List<List<int>?> values = [null];
    private readonly Lock freezing = new();
    private volatile Frozen? frozen;

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">As written; it is folded here.</param>
    /// <param name="value">What <see cref="ValuesAt"/> gives where it ends.</param>
    public void Add(string phrase, int value)
    {
        frozen = null;
        var at = 0;
        foreach (var c in Normal(phrase))
        {
            ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(growing[at] ??= new Dictionary<char, int>(1), c, out _);
            if (child == 0)
            {
                child = growing.Count;
                growing.Add(null);
                values.Add(null);
            }

            at = child;
        }

        var here = values[at] ??= new List<int>(1);
        if (!here.Contains(value))
            here.Add(value);
    }

    /// <summary>The values of phrases that end at a node; empty where none does.</summary>
    public ReadOnlySpan<int> ValuesAt(int node) => Ready.ValuesAt(node);

    /// <summary>Goes on from some nodes by one folded character of a word, which may be a joiner.</summary>
    /// <param name="from">Nodes reached so far; 0 is where phrases begin.</param>
    /// <param name="letter">The character.</param>
    /// <param name="reached">Receives the nodes that it leads to; cleared first.</param>
    public void Step(List<int> from, char letter, List<int> reached)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(reached);
        var trie = Ready;
        reached.Clear();
        foreach (var node in from)
        {
            if (letter == LetterFolding.ZeroWidthNonJoiner)
            {
                reached.Add(node);
                continue;
            }

            Add(reached, trie.Child(node, letter));
            if (trie.Child(node, Break) is var broken and not 0)
                Add(reached, trie.Child(broken, letter));
        }
    }

    /// <summary>Goes on from some nodes by the space between two words.</summary>
    public void StepSpace(List<int> from, List<int> reached)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(reached);
        reached.Clear();
        foreach (var node in from)
            Add(reached, Ready.Child(node, Break));
    }

    private static void Add(List<int> reached, int node)
    {
        if (node != 0 && !reached.Contains(node))
            reached.Add(node);
    }

    private Frozen Ready => frozen ?? Freeze();

    private Frozen Freeze()
    {
        lock (freezing)
            return frozen ??= new Frozen(growing, values);
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

    // Node n's children are the letters from starts[n] to starts[n + 1], sorted; the child at place p is node targets[p].
    private sealed class Frozen
    {
        private readonly int[] starts;
        private readonly char[] letters;
        private readonly int[] targets;
        private readonly int[][] ends;
        private readonly int[] root = new int[char.MaxValue + 1];

        public Frozen(List<Dictionary<char, int>?> children, List<List<int>?> values)
        {
            starts = new int[children.Count + 1];
            letters = new char[children.Count];
            targets = new int[children.Count];
            ends = new int[children.Count][];
            var at = 0;
            for (var node = 0; node < children.Count; node++)
            {
                starts[node] = at;
                ends[node] = values[node]?.ToArray() ?? [];
                if (children[node] is not { } own)
                    continue;
                foreach (var (letter, child) in own)
                    (letters[at], targets[at++]) = (letter, child);
                Array.Sort(letters, targets, starts[node], own.Count);
            }

            starts[children.Count] = at;
            for (var i = starts[0]; i < starts[1]; i++)
                root[letters[i]] = targets[i];
        }

        public ReadOnlySpan<int> ValuesAt(int node) => ends[node];

        public int Child(int node, char letter)
        {
            if (node == 0)
                return root[letter];
            for (var i = starts[node]; i < starts[node + 1] && letters[i] <= letter; i++)
            {
                if (letters[i] == letter)
                    return targets[i];
            }

            return 0;
        }
    }
}
