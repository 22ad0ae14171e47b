namespace StatementGraph.Text;

/// <summary>
/// Tells Persian, Arabic and English apart by script and letters, from about twenty characters on. Deterministic, and no statistics of
/// any corpus: the letters that one language writes and the other does not.
/// </summary>
public static class LanguageDetector
{
    /// <summary>Persian, including Dari.</summary>
    public const string Persian = "fa";

    /// <summary>Arabic.</summary>
    public const string Arabic = "ar";

    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>None of the three.</summary>
    public const string Unknown = "und";

    // More than this is a book, and its language shows in the beginning.
    private const int Sampled = 4096;

    /// <summary>The language of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">
    /// BCP 47, as a file declares it, or null. It decides where the script agrees and the letters do not clearly say otherwise: pages of
    /// several languages often declare the first one on all of them.
    /// </param>
    /// <returns><c>fa</c>, <c>ar</c>, <c>en</c> or <c>und</c>.</returns>
    public static string Detect(string text, string? declared = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = LetterCensus.Of(text.AsSpan(0, Math.Min(text.Length, Sampled)));
        var known = Known(declared);
        if (letters.ArabicScript == 0 && letters.Latin == 0)
            return Unknown;
        if (letters.Latin > letters.ArabicScript)
            return known != Unknown && letters.Foreign * 25 < letters.Latin ? English : Unknown;
        if (letters.Foreign * 25 > letters.ArabicScript || IsOtherInArabicScript(declared))
            return Unknown;
        return known is Persian or Arabic && !IsClearly(letters, known == Persian ? Arabic : Persian) ? known : ByLetters(letters);
    }

    private static string ByLetters(LetterCensus letters)
    {
        if (letters.Persian == letters.Arabic)
            return letters.Persian == 0 ? Unknown : Persian;
        return letters.Persian > letters.Arabic ? Persian : Arabic;
    }

    private static bool IsClearly(LetterCensus letters, string language)
    {
        var (own, other) = language == Persian ? (letters.Persian, letters.Arabic) : (letters.Arabic, letters.Persian);
        return letters.ArabicScript >= 40 && own > other * 4;
    }

    // A language that is read, Unknown for one that is not, null where none is declared.
    private static string? Known(string? declared)
    {
        if (string.IsNullOrWhiteSpace(declared))
            return null;
        var primary = Primary(declared);
        return primary switch
        {
            "fa" or "fas" or "per" or "prs" or "persian" or "farsi" => Persian,
            "ar" or "ara" or "arb" or "arabic" => Arabic,
            "en" or "eng" or "english" => English,
            _ => primary.Length is 2 or 3 ? Unknown : null,
        };
    }

    private static bool IsOtherInArabicScript(string? declared) =>
        !string.IsNullOrWhiteSpace(declared) && Primary(declared) is "ur" or "urd" or "ps" or "pus" or "ku" or "ckb" or "ug" or "uig" or "sd" or "azb" or "pnb";

    private static string Primary(string declared) => declared.Trim().Split('-', '_')[0].ToLowerInvariant();
}
