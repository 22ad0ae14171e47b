namespace StatementGraph.Text;

/// <summary>
/// Folds one letter to what spellings of Persian, Arabic and Latin text share. Only copies for matching and searching are folded;
/// an article's text is never changed.
/// </summary>
/// <remarks>
/// <para>Arabic yeh, alef maksura and yeh with hamza become Farsi yeh; Arabic kaf becomes keheh; teh marbuta and heh with yeh become heh;
/// alef with hamza, madda or wasla becomes bare alef; waw with hamza becomes waw.</para>
/// <para>Hamza, short vowels, tanwin, shadda, sukun, superscript alef, tatweel, joiners other than the zero-width non-joiner, and bidi controls are dropped.</para>
/// <para>The low line, which joins the words of a hashtag, becomes the zero-width non-joiner.</para>
/// <para>Arabic-Indic and Persian digits become ASCII; other letters become lower case by the invariant rules. One letter gives one letter or none.</para>
/// </remarks>
public static class LetterFolding
{
    /// <summary>What <see cref="Fold"/> gives for a character that is dropped.</summary>
    public const char Dropped = '\0';

    /// <summary>The zero-width non-joiner, which stands between the parts of a Persian word.</summary>
    public const char ZeroWidthNonJoiner = '\u200C';

    private const char FarsiYeh = '\u06CC';
    private const char Keheh = '\u06A9';
    private const char Heh = '\u0647';
    private const char Alef = '\u0627';
    private const char Waw = '\u0648';

    /// <summary>The folded character, or <see cref="Dropped"/>.</summary>
    public static char Fold(char c) => c < Folded.Length ? Folded[c] : FoldOther(c);

    // Every letter of the scripts that are read, looked up instead of asked about one by one.
    private static readonly char[] Folded = [.. Enumerable.Range(0, 0x700).Select(c => FoldOne((char)c))];

    private static char FoldOne(char c) => c < '\u0600' ? FoldOther(c) : c switch
    {
        '\u064A' or '\u0649' or '\u0626' or '\u06D2' => FarsiYeh,
        '\u0643' => Keheh,
        '\u0629' or '\u06C0' or '\u06C1' or '\u06C2' or '\u06C3' or '\u06D5' => Heh,
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => Alef,
        '\u0624' => Waw,
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
        '\u0621' or '\u0640' or '\u0670' or (>= '\u064B' and <= '\u065F') or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06DC') => Dropped,
        _ => FoldOther(c),
    };

    private static char FoldOther(char c) => c switch
    {
        '_' => ZeroWidthNonJoiner,
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '\u00AD' or '\u061C' or '\u200B' or '\u200D' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => Dropped,
        _ => char.ToLowerInvariant(c),
    };
}
