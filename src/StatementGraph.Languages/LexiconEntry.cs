namespace StatementGraph.Languages;

/// <summary>What a lexicon says about a phrase.</summary>
/// <param name="Lexicon">The file's name without its ending, such as <c>cues</c>.</param>
/// <param name="Id">What it stands for.</param>
/// <param name="Classes">What sorts of word it is; patterns ask for these.</param>
/// <param name="Form">The spelling as the file has it.</param>
public sealed record LexiconEntry(string Lexicon, string Id, IReadOnlyList<string> Classes, string Form)
{
    /// <summary>Whether it is of the class.</summary>
    public bool Is(string @class)
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
