using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Officials;

/// <summary>How an article goes on to name somebody whom it has introduced.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("آقای کامران مهرآیین وزیر امور خارجه ایران گفت: ما آماده‌ایم.")]
    [InlineData("دکتر کامران مهرآیین، وزیر امور خارجه ایران گفت: ما آماده‌ایم.")]
    public void An_honorific_belongs_to_the_mention_and_not_to_the_name(string text)
    {
        var official = Texts.Extract(text).Official();
        Assert.Equal(Cast.MehrName, official.Name);
        Assert.Equal(text[..text.IndexOf(" گفت", StringComparison.Ordinal)], official.Mentions[0].Evidence.Quote);
    }

    [Fact]
    public void Arabic_honorifics_stand_before_the_office_and_before_the_name() =>
        Assert.Equal(Cast.TariqName, Texts.Extract("قال معالي وزير الخارجية الأردني الدكتور طارق المنصفاوي: نحن مستعدون.").Official().Name);

    [Theory]
    [InlineData("مهرآیین گفت: ما آماده‌ایم.", "مهرآیین")]
    [InlineData("وی گفت: ما آماده‌ایم.", "وی")]
    [InlineData("او افزود: ما آماده‌ایم.", "او")]
    [InlineData("ایشان تصریح کرد: ما آماده‌ایم.", "ایشان")]
    [InlineData("این دیپلمات گفت: ما آماده‌ایم.", "این دیپلمات")]
    public void A_family_name_a_pronoun_and_an_epithet_go_on_with_him(string next, string mention)
    {
        var found = Texts.Extract($"{Cast.Mehr} به مسقط رسید. {next}");
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم."], found.Said());
        Assert.Equal(mention, found.Claim().SpeakerMention!.Quote);
    }

    [Theory]
    [InlineData("وقال المنصفاوي: الطريق طويل.", "المنصفاوي")]
    [InlineData("وقال الوزير الأردني: الطريق طويل.", "الوزير الأردني")]
    public void Arabic_goes_on_with_a_family_name_or_the_office(string next, string mention)
    {
        var found = Texts.Extract($"قال {Cast.Tariq}: نحن مستعدون.\n\n{next}");
        Assert.Equal([$"{Cast.TariqName}: نحن مستعدون.", $"{Cast.TariqName}: الطريق طويل."], found.Said());
        Assert.Equal(mention, found.Facts.Claims[1].SpeakerMention!.Quote);
    }

    [Fact]
    public void A_headline_may_have_the_family_name_before_the_text_has_the_name()
    {
        var official = Texts.Extract($"مهرآیین: ما آماده‌ایم\n\n{Cast.Mehr} به تهران بازگشت.").Official();
        Assert.Equal(Cast.MehrName, official.Name);
        Assert.Equal(["مهرآیین", Cast.Mehr], official.Mentions.Select(m => m.Evidence.Quote));
    }

    [Fact]
    public void The_arabic_counterpart_has_the_same_office_of_the_other_country()
    {
        var found = Texts.Extract($"التقى {Cast.Tariq} نظيره العماني {Cast.SamiName}. وقال البيدروسي: نحن مستعدون.");
        Assert.Equal("foreign-minister OM", found.Official(Cast.SamiName).Office());
        Assert.Equal([$"{Cast.SamiName}: نحن مستعدون."], found.Said());
    }

    [Fact]
    public void Letters_of_an_arabic_keyboard_name_the_same_official()
    {
        var careful = Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Official();
        var other = Texts.Extract("كامران مهرآيين وزير امور خارجه ايران گفت: ما آماده ايم.").Official();
        Assert.Equal(careful.Link.OfficialId, other.Link.OfficialId);
        Assert.Equal("كامران مهرآيين", other.Name);
    }

    [Fact]
    public void How_words_name_somebody_is_kept()
    {
        var mentions = Texts.Extract($"{Cast.Mehr} به مسقط رسید.\n\nوزیر خارجه ایران گفت: ما آماده‌ایم.").Official().Mentions;
        Assert.Equal([MentionKind.Name, MentionKind.Office], mentions.Select(m => m.Kind));
    }

    [Fact]
    public void A_capital_that_begins_like_a_preposition_and_a_name_is_no_name() =>
        Assert.Equal([Cast.TariqName], Texts.Extract($"قال {Cast.Tariq}: زيارة باكو مهمة.\n\nوأضاف المنصفاوي: باكو ضرورة لنا.").Facts.Officials.Select(o => o.Name));

    [Fact]
    public void Unknown_words_before_an_office_are_a_name_where_the_article_takes_them_up_again()
    {
        const string Introduced = "برزوک تلمنگو وزیر خارجه عراق به تهران رسید.";
        Assert.Equal(["برزوک تلمنگو: راه دراز است."], Texts.Extract($"{Introduced} برزوک تلمنگو گفت: راه دراز است.").Said());
        Assert.DoesNotContain(Texts.Extract(Introduced).Facts.Officials, o => o.Name == "برزوک تلمنگو");
    }

    [Theory]
    [InlineData("أفاد البيان بأن وزير الدفاع العراقي كزمرد دلشادوف التقى الوفد في مسقط.")]
    [InlineData("ودعا المنصفاوي وزير الدفاع العراقي كزمرد دلشادوف لزيارة عمان.")]
    public void Names_that_no_lexicon_knows_end_at_a_verb_of_meeting_or_at_what_the_guest_is_invited_to(string text)
    {
        var found = Texts.Extract($"قال {Cast.Tariq}: نحن مستعدون.\n\n{text}");
        Assert.Equal("defence-minister IQ", found.Official("كزمرد دلشادوف").Office());
        Assert.Equal("foreign-minister JO", found.Official(Cast.TariqName).Office());
    }

    [Fact]
    public void An_office_behind_a_family_name_is_his_where_nobody_else_is_named_behind_it() =>
        Assert.Equal(
            [Cast.TariqName],
            Texts.Extract($"قال {Cast.Tariq}: نحن مستعدون.\n\nوأضاف المنصفاوي وزير الخارجية الأردني أن المعابر مفتوحة.").Facts.Officials.Select(o => o.Name));
}
