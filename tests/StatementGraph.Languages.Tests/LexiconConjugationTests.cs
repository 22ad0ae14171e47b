namespace StatementGraph.Languages.Tests;

/// <summary>How the forms of a Persian reporting verb are made of its stems.</summary>
public sealed class LexiconConjugationTests
{
    private static readonly Conjugation Verbs = new(LexiconFile.Read("fa/verbs.tsv"), LexiconFile.Read("fa/conjugation.tsv"));

    [Theory]
    [InlineData("past", "تصریح کرد")]
    [InlineData("past+plural", "تصریح کردند")]
    [InlineData("perfect", "تصریح کرده است")]
    [InlineData("pluperfect", "تصریح کرده بود")]
    [InlineData("imperfect", "تصریح می‌کرد")]
    [InlineData("present", "تصریح می‌کند")]
    [InlineData("present+plural", "تصریح می‌کنند")]
    [InlineData("future", "تصریح خواهد کرد")]
    public void A_cue_with_an_infinitive_stands_for_its_third_persons(string tense, string form) => Assert.Contains((tense, form), Expand("تصریح {کردن}"));

    [Theory]
    [InlineData("تصریح نکرد")]
    [InlineData("تصریح کردم")]
    [InlineData("تصریح بکند")]
    public void Negations_other_persons_and_subjunctives_report_nothing(string form) => Assert.DoesNotContain(form, Expand("تصریح {کردن}").Select(e => e.Form));

    [Fact]
    public void A_phrase_without_an_infinitive_is_itself() => Assert.Equal([("", "معتقد است")], Expand("معتقد است"));

    [Fact]
    public void The_present_stem_may_differ_from_the_past() => Assert.Contains("می‌گوید", Verbs.Forms("گفتن", "third"));

    [Fact]
    public void An_infinitive_that_is_not_in_the_list_is_refused() => Assert.Throws<LexiconException>(() => Expand("{هیچیدن}").ToList());

    [Fact]
    public void A_verb_of_two_parts_is_refused() =>
        Assert.Throws<LexiconException>(() => new Conjugation([new LexiconRow("v", "verb", ["گفتن#گفت"], "fa/verbs.tsv", 2)], []));

    private static IEnumerable<(string Tense, string Form)> Expand(string form) => Verbs.Expand(new LexiconRow("say", "say", [form], "fa/cues.tsv", 1), form);
}
