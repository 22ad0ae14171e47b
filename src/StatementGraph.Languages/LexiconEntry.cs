using System.Runtime.CompilerServices;

namespace StatementGraph.Languages;

/// <summary>What a lexicon says about a phrase.</summary>
/// <param name="Lexicon">The file's name without its ending, such as <c>cues</c>.</param>
/// <param name="Id">What it stands for.</param>
/// <param name="Classes">What sorts of word it is; patterns ask for these.</param>
/// <param name="Form">The spelling as the file has it.</param>
public sealed record LexiconEntry(string Lexicon, string Id, IReadOnlyList<string> Classes, string Form)
{
    /// <summary>The bits of its classes and of its lexicon, see <see cref="BitOf"/>.</summary>
    public ulong Bits { get; } = Classes.Aggregate(BitOf(Lexicon), (bits, c) => bits | BitOf(c));

    /// <summary>Whether function words, cues, verbs and words of meeting compete with it for the same words.</summary>
    public bool Competes { get; } = Lexicon is "words" or "cues" or "verbs" or "meetings";

    /// <summary>One of 64 bits for a name: where it is not set, nothing of that name is there. Most questions are answered by it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BitOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return 1UL << (((name.Length * 11) + (name[0] * 31) + (name[name.Length / 2] * 7) + name[^1]) & 63);
    }

    /// <summary>Whether it is of the class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(string @class) => (Bits & BitOf(@class)) != 0 && Has(@class);

    private bool Has(string @class)
    {
        foreach (var own in classes)
        {
            if (own == @class)
                return true;
        }

        return false;
    }

    /// <summary>Whether it is of any of the classes.</summary>
    public bool IsAny(IReadOnlyList<string> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        for (var i = 0; i < of.Count; i++)
        {
            if (Is(of[i]))
                return true;
        }

        return false;
    }

    private readonly string[] classes = [.. Classes];
}
