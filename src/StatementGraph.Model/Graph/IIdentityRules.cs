namespace StatementGraph.Model.Graph;

/// <summary>Decides which signatures are one person's, by what they say alone: the same for every store, and pure.</summary>
public interface IIdentityRules
{
    /// <summary>Where signatures are that this one may be alike: only those that share a block are compared. Each once; may be none.</summary>
    IReadOnlyList<string> Blocks(IdentitySignature signature);

    /// <summary>
    /// Compares two; the same whichever comes first. Names, and what the authority knows, alone say that two are different; countries
    /// choose between the other verdicts.
    /// </summary>
    IdentityMatch Compare(IdentitySignature one, IdentitySignature other);

    /// <summary>Where signatures are whose names may have a word that sounds like this one. Each once; may be none.</summary>
    /// <param name="word">One word in folded spelling.</param>
    IReadOnlyList<string> BlocksOf(string word);

    /// <summary>The words of names that sound like a word, spelt otherwise: each once, in ordinal order.</summary>
    /// <param name="word">One word in folded spelling.</param>
    /// <param name="names">Names in folded spelling.</param>
    IReadOnlyList<string> Alike(string word, IReadOnlyCollection<string> names);
}
