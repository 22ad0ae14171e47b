using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Languages;

namespace StatementGraph.Extraction.Tests.Rules;

/// <summary>
/// Every reporting verb in all its finite forms and three spellings: with the zero-width non-joiner of careful orthography, with it
/// stripped, as many sites print it, and with a space in its place.
/// </summary>
public sealed class CueSpellingTests
{
    private const char Joiner = '\u200C';

    // Cues that can't be tested in this sentence, with the reason; listed here, not hidden.
    private static readonly Dictionary<string, string> Excepted = new(StringComparer.Ordinal)
    {
        ["اشاره {کردن} و {گفتن}"] = "has two verbs in braces, of which the lexicon conjugates the first alone: the form never occurs as it is stored",
    };

    public static TheoryData<string, string> PersianCues => new(Cues("fa"));

    public static TheoryData<string, string> ArabicCues => new(Cues("ar"));

    [Theory]
    [MemberData(nameof(PersianCues))]
    public void A_persian_cue_attributes_in_each_form_and_spelling(string id, string form)
    {
        var conjugation = new Conjugation(LexiconFile.Read("fa/verbs.tsv"), LexiconFile.Read("fa/conjugation.tsv"));
        var row = new LexiconRow(id, "say", [form], "fa/cues.tsv", 1);
        Assert.All(conjugation.Expand(row, form).SelectMany(e => Spellings(e.Form)).Distinct(), spelling =>
            Assert.Equal(["کامران مهرآیین: ما آماده‌ایم."], Texts.Extract($"کامران مهرآیین وزیر امور خارجه ایران {spelling}: ما آماده‌ایم.").Said()));
    }

    [Theory]
    [MemberData(nameof(ArabicCues))]
    public void An_arabic_cue_attributes_in_each_spelling(string id, string form)
    {
        Assert.NotEmpty(id);
        Assert.All(Spellings(form).Distinct(), spelling =>
            Assert.Equal(["طارق المنصفاوي: نحن مستعدون."], Texts.Extract($"{spelling} وزير الخارجية الأردني طارق المنصفاوي: نحن مستعدون.").Said()));
    }

    [Fact]
    public void A_negated_verb_attributes_nothing()
    {
        Assert.Empty(Texts.Extract("کامران مهرآیین وزیر امور خارجه ایران نگفت: ما آماده‌ایم.").Facts.Claims);
        Assert.Empty(Texts.Extract("کامران مهرآیین وزیر امور خارجه ایران نمی‌گوید: ما آماده‌ایم.").Facts.Claims);
    }

    private static IEnumerable<(string Id, string Form)> Cues(string language) =>
        LexiconFile.Read($"{language}/cues.tsv").Where(r => r.Class.Split('+').Contains("say")).SelectMany(r => r.Forms.Select(f => (r.Id, f))).Where(c => !Excepted.ContainsKey(c.f)).Distinct();

    private static IEnumerable<string> Spellings(string form) =>
        [form, form.Replace(Joiner.ToString(), "", StringComparison.Ordinal), form.Replace(Joiner, ' ')];
}
