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
    internal const char Break = ' ';
    private readonly List<Dictionary<char, int>?> growing = [null];
    private readonly List<List<int>?> values = [null];
    private readonly Lock freezing = new();
    private volatile FrozenTrie? frozen;

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

    /// <summary>A walk over the phrases, from where they begin; one thread uses it, for any number of walks.</summary>
    public TrieCursor Cursor() => new(Ready);

    private FrozenTrie Ready => frozen ?? Freeze();

    private FrozenTrie Freeze()
    {
        lock (freezing)
            return frozen ??= new FrozenTrie(growing, values);
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
