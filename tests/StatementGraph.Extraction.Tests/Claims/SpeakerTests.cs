using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>Who speaks where the verb has no subject of its own, where several officials stand in a sentence, and where nobody known does.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("گفت که مذاکرات ادامه دارد.\n\nافزود: ما آماده‌ایم.")]
    [InlineData("گفت که مذاکرات ادامه دارد و افزود: ما آماده‌ایم.")]
    [InlineData("گفت که مذاکرات ادامه دارد. وی افزود: ما آماده‌ایم.")]
    public void A_persian_verb_without_a_subject_goes_on_with_the_last_speaker(string text)
    {
        var found = Texts.Extract($"{Cast.Mehr} {text}");
        Assert.Equal(2, found.Facts.Claims.Count);
        Assert.All(found.Said(), claim => Assert.StartsWith(Cast.MehrName, claim, StringComparison.Ordinal));
        Assert.Equal("ما آماده‌ایم.", found.Facts.Claims[1].Content.Quote);
    }

    [Theory]
    [InlineData("وأضاف: الطريق طويل.", "الطريق طويل.")]
    [InlineData("وأضاف أن الطريق طويل.", "الطريق طويل.")]
    [InlineData("وتابع قائلا: الطريق طويل.", "الطريق طويل.")]
    public void An_arabic_verb_without_a_subject_goes_on_with_the_last_speaker(string next, string content)
    {
        var found = Texts.Extract($"قال {Cast.Tariq}: نحن مستعدون. {next}");
        Assert.Equal([$"{Cast.TariqName}: نحن مستعدون.", $"{Cast.TariqName}: {content}"], found.Said());
        Assert.Null(found.Facts.Claims[1].SpeakerMention);
    }

    [Fact]
    public void Arabic_participles_carry_the_sentences_subject()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر، مؤكدا أن المعابر مفتوحة ومشددا على وقف الحرب.");
        Assert.Equal([$"{Cast.TariqName}: الحوار مستمر", $"{Cast.TariqName}: المعابر مفتوحة", $"{Cast.TariqName}: وقف الحرب."], found.Said());
    }

    [Fact]
    public void Whom_a_preposition_governs_is_not_the_speaker()
    {
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم."], Texts.Extract($"{Cast.Mehr} در دیدار با {Cast.Nour} گفت: ما آماده‌ایم.").Said());
        Assert.Equal([$"{Cast.TariqName}: المعابر مفتوحة."], Texts.Extract($"أكد {Cast.Tariq} خلال لقائه {Cast.Sami} أن المعابر مفتوحة.").Said());
    }

    [Fact]
    public void A_new_subject_takes_over()
    {
        var found = Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.\n\n{Cast.Nour} نیز گفت: راه ما روشن است.");
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم.", $"{Cast.NourName}: راه ما روشن است."], found.Said());
    }

    [Theory]
    [InlineData("وزارت خارجه ایران اعلام کرد: مرزها باز است.", "fa.say-colon", "اعلام کرد")]
    [InlineData("قالت وزارة الخارجية الأردنية إن المعابر مفتوحة.", "ar.say-that", "قالت")]
    [InlineData("قالت مصادر إن المعابر مفتوحة.", "ar.say-that", "قالت")]
    [InlineData("قال شهود إن المعابر مفتوحة.", "ar.say-that", "قال")]
    public void A_subject_that_is_no_official_is_turned_down_with_the_reason(string text, string rule, string cue)
    {
        var found = Texts.Extract(text);
        Assert.Empty(found.Facts.Claims);
        var rejection = Assert.Single(found.Rejections, r => r.Rule == rule);
        Assert.Equal((cue, "its subject is no official"), (rejection.Span.Of(found.Facts.Article.Text), rejection.Reason));
    }

    [Theory]
    [InlineData("افزود: مرزها باز است و این خبر خوبی است.")]
    [InlineData("وأضاف أن المعابر مفتوحة وأن الطريق طويل.")]
    public void Nobody_goes_on_where_nobody_spoke_before(string text)
    {
        var found = Texts.Extract(text);
        Assert.Empty(found.Facts.Claims);
        Assert.Contains(found.Rejections, r => r.Reason == "no official spoke before");
    }

    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران نگفت که مرزها باز است.")]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران هنوز اعلام نکرده است که مرزها باز است.")]
    [InlineData("لم يقل وزير الخارجية الأردني طارق المنصفاوي إن المعابر مفتوحة.")]
    public void What_was_not_said_is_no_claim(string text) => Assert.Empty(Texts.Extract(text).Facts.Claims);
}
