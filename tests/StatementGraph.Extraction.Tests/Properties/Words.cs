using CsCheck;
using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Languages;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Properties;

/// <summary>Articles by chance: of any characters, and of the lexicons' own words, which reach far deeper into the rules.</summary>
internal static class Words
{
    private static readonly string[] Signs = [".", ":", "،", ",", "«", "»", "\"", "(", ")", "\n\n", "؟", "-", "12", "و"];

    private static readonly string[] Names = [Cast.Mehr, Cast.Nour, Cast.Tariq, Cast.Sami, "مهرآیین", "المنصفاوي"];

    private static readonly string[] WordFiles = ["words", "positions", "honorifics", "countries", "organisations", "given-names", "agencies", "topics", "calendar"];

    private static readonly Dictionary<string, string[]> WordsOf = Extractor.Languages.ToDictionary(l => l, l => WordFiles.SelectMany(f => Forms(l, f)).ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> CuesOf = Extractor.Languages.ToDictionary(l => l, l => Forms(l, "cues").ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> MeetingsOf = Extractor.Languages.ToDictionary(l => l, l => Forms(l, "meetings").ToArray(), StringComparer.Ordinal);

    private static readonly Gen<string> Language = Any(Extractor.Languages);

    /// <summary>Any text that is an article, in either language that has rules.</summary>
    public static Gen<Article> AnyText { get; } =
        from text in Gen.String[0, 200]
        from language in Language
        select Texts.TryArticle(text + "\n\nو") is { } article ? article with { Language = language } : Texts.Article("و", language);

    /// <summary>Sentences put together of words that the lexicons know, of invented names, and of signs.</summary>
    public static Gen<Article> Sentences { get; } =
        from language in Language
        from words in Gen.Frequency((6, Any(WordsOf[language])), (2, Any(CuesOf[language])), (2, Any(MeetingsOf[language])), (3, Any(Signs)), (5, Any(Names))).Array[1, 60]
        select Texts.Article(string.Join(' ', words) + " و", language);

    private static Gen<string> Any(IReadOnlyList<string> words) => Gen.Int[0, words.Count - 1].Select(i => words[i]);

    private static IEnumerable<string> Forms(string language, string file)
    {
        var conjugation = new Conjugation(LexiconFile.Read($"{language}/verbs.tsv"), LexiconFile.Read($"{language}/conjugation.tsv"));
        return LexiconFile.Read($"{language}/{file}.tsv").SelectMany(r => r.Forms.SelectMany(f => conjugation.Expand(r, f)).Select(e => e.Form));
    }
}
