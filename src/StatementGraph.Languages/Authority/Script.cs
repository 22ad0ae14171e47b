namespace StatementGraph.Languages;

/// <summary>
/// Which characters names are written with. Persian and Arabic share a block of Unicode but not all letters: a name typed with the
/// other's yeh or kaf looks right and is never found, so each column is held to its own.
/// </summary>
internal static class Script
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char Hamza = '\u0621';
    private const char TehMarbuta = '\u0629';
    private const char Ghain = '\u063A';
    private const char Feh = '\u0641';
    private const char ArabicKaf = '\u0643';
    private const char AlefMaksura = '\u0649';
    private const char ArabicYeh = '\u064A';

    /// <summary>The letters that Persian has beside those it shares with Arabic: peh, tcheh, jeh, keheh, gaf, Farsi yeh.</summary>
    private const string PersianOnly = "\u067E\u0686\u0698\u06A9\u06AF\u06CC";

    /// <summary>Whether it is in Latin letters, with what names and titles may have beside them.</summary>
    public static bool IsLatin(string text) => text.Length > 0 && Only(text, static c => IsLatinLetter(c) || IsPunctuation(c) || char.IsAsciiDigit(c));

    /// <summary>Whether it is written with the letters of Persian.</summary>
    public static bool IsPersian(string text) => Only(text, static c =>
        c is ZeroWidthNonJoiner or ' ' or '-' || PersianOnly.Contains(c, StringComparison.Ordinal)
        || (IsSharedOrArabic(c) && c is not (ArabicKaf or AlefMaksura or ArabicYeh or TehMarbuta)));

    /// <summary>Whether it is written with the letters of Arabic.</summary>
    public static bool IsArabic(string text) => Only(text, static c => c is ' ' or '-' || IsSharedOrArabic(c));

    /// <summary>Whether a letter is Persian's and not Arabic's.</summary>
    public static bool IsPersianOnly(char c) => PersianOnly.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a letter is one of those that Persian writes with a letter of its own: Arabic kaf, alef maksura, Arabic yeh.</summary>
    public static bool IsArabicOnly(char c) => c is ArabicKaf or AlefMaksura or ArabicYeh;

    /// <summary>Whether a letter is of the script of Arabic and Persian.</summary>
    public static bool IsArabicOrPersian(char c) => c is >= Hamza and <= '\u06FF';

    /// <summary>Whether it is a language tag, a colon and a name in the script of that language.</summary>
    public static bool IsTagged(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 2 || colon == text.Length - 1)
            return false;
        var name = text[(colon + 1)..];
        return text[..colon] switch
        {
            "az" or "tr" => IsLatin(name),
            "ru" or "uk" or "mk" => Only(name, static c => c is >= '\u0400' and <= '\u04FF' or ' ' or '-' || char.IsAsciiLetterUpper(c)),
            "el" => Only(name, static c => c is >= '\u0370' and <= '\u03FF' or ' ' or '-'),
            "ur" => Only(name, static c => c is >= Hamza and <= '\u06FF' or ' '),
            "zh" => Only(name, static c => c is >= '\u4E00' and <= '\u9FFF'),
            _ => false,
        };
    }

    private static bool IsLatinLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u02AF' or >= '\u1E00' and <= '\u1EFF';

    private static bool IsPunctuation(char c) => " .,'-()/".Contains(c, StringComparison.Ordinal);

    /// <summary>The letters of Arabic; between ghain and feh stand letters of other languages and the tatweel.</summary>
    private static bool IsSharedOrArabic(char c) => c is >= Hamza and <= Ghain or >= Feh and <= ArabicYeh;

    private static bool Only(string text, Func<char, bool> allowed)
    {
        foreach (var character in text)
        {
            if (!allowed(character))
                return false;
        }

        return text.Length > 0;
    }
}
