namespace StatementGraph.Text;

/// <summary>Counts the letters that tell languages apart.</summary>
/// <param name="ArabicScript">Letters of the Arabic script.</param>
/// <param name="Latin">Letters of the Latin script.</param>
/// <param name="Foreign">Letters of either script that none of Persian, Arabic and English uses.</param>
/// <param name="Persian">Weight of what Persian writes and Arabic does not.</param>
/// <param name="Arabic">Weight of what Arabic writes and Persian hardly does.</param>
internal readonly record struct LetterCensus(int ArabicScript, int Latin, int Foreign, int Persian, int Arabic)
{
    private const char Alef = '\u0627';
    private const char Lam = '\u0644';

    private const int Bits = 20;
    private const ulong Mask = (1UL << Bits) - 1;

    /// <summary>More than this would not fit: a weight is below 32, and a sum has 20 bits.</summary>
    public const int Most = (int)(Mask / 32);

    // Every letter of the three languages, looked up instead of asked about one by one: counts in one number, weights in another.
    private static readonly (ulong Counts, ulong Weights)[] Letters = [.. Enumerable.Range(0, 0x700).Select(c => Packed((char)c))];

    /// <summary>Counts in a text of at most <see cref="Most"/> characters.</summary>
    public static LetterCensus Of(ReadOnlySpan<char> text)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Most);
        var (counts, weights, articles) = (0UL, 0UL, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var letter = c < Letters.Length ? Letters[c] : Packed(c);
            counts += letter.Counts;
            weights += letter.Weights;
            articles += c == Alef && StartsWithArticle(text, i) ? 1 : 0;
        }

        return new LetterCensus(Part(counts, 0), Part(counts, 1), Part(counts, 2), Part(weights, 0), Part(weights, 1) + (articles * 20));
    }

    private static int Part(ulong sums, int at) => (int)((sums >> (Bits * at)) & Mask);

    private static (ulong Counts, ulong Weights) Packed(char c)
    {
        var letter = OfLetter(c);
        return ((ulong)letter.ArabicScript + ((ulong)letter.Latin << Bits) + ((ulong)letter.Foreign << (2 * Bits)), (ulong)letter.Persian + ((ulong)letter.Arabic << Bits));
    }

    private static LetterCensus OfLetter(char c) => !char.IsLetter(c)
        ? default
        : new LetterCensus(IsArabicScript(c) ? 1 : 0, c < '\u0250' ? 1 : 0, IsForeign(c) ? 1 : 0, PersianWeight(c), ArabicWeight(c));

    // Peh, tcheh, jeh and gaf are in every Persian text and in no Arabic one; keheh and Farsi yeh are the same letters on another keyboard.
    private static int PersianWeight(char c) => c switch
    {
        '\u067E' or '\u0686' or '\u0698' or '\u06AF' => 24,
        '\u06A9' or '\u06CC' => 8,
        _ => 0,
    };

    // Arabic yeh and kaf weigh next to nothing: Persian of some keyboards is full of them.
    private static int ArabicWeight(char c) => c switch
    {
        '\u0629' => 24,
        '\u0623' or '\u0625' => 12,
        '\u0649' or '\u064A' or '\u0643' => 1,
        _ => 0,
    };

    // A fourth of Arabic words begins with the article, hardly any Persian word does.
    private static bool StartsWithArticle(ReadOnlySpan<char> text, int at) =>
        text[at] == Alef && at + 3 < text.Length && text[at + 1] == Lam && char.IsLetter(text[at + 2]) && char.IsLetter(text[at + 3])
        && (at == 0 || !char.IsLetter(text[at - 1]));

    private static bool IsArabicScript(char c) => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    // Urdu, Pashto, Kurdish and Uyghur letters; Latin letters with marks; other scripts.
    private static bool IsForeign(char c) => c switch
    {
        <= '\u007F' => false,
        '\u0679' or '\u0688' or '\u0691' or '\u06BA' or '\u06BE' or '\u06D2' or '\u067C' or '\u0689' or '\u0693' or '\u069A' or '\u06D0' or '\u06CD' => true,
        '\u0695' or '\u06B5' or '\u06C6' or '\u06CE' or '\u06C7' or '\u06C8' or '\u06CB' or '\u06D5' => true,
        _ => !IsArabicScript(c),
    };
}
