using System.Text;

namespace StatementGraph.Text;

/// <summary>
/// The consonants of a name in Arabic script: what spellings of one foreign name share, since they differ in which vowels are written
/// and where the name is broken. Alef, waw and yeh are left out, doubled letters are written once.
/// </summary>
public static class Skeleton
{
    private const char Alef = '\u0627';
    private const char Waw = '\u0648';
    private const char FarsiYeh = '\u06CC';

    /// <summary>The skeleton of words in folded spelling.</summary>
    public static string Of(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var skeleton = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (c is not (Alef or Waw or FarsiYeh or ' ') && (skeleton.Length == 0 || skeleton[^1] != c))
                skeleton.Append(c);
        }

        return skeleton.ToString();
    }
}
