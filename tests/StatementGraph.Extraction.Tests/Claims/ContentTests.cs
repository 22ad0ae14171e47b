using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>From where to where the words go that somebody said, and whether they are given or retold.</summary>
public sealed class ContentTests
{
    [Fact]
    public void Words_behind_a_colon_go_on_over_sentences() =>
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم. راه ما روشن است. هیچ مرزی بسته نیست."],
            Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم. راه ما روشن است. هیچ مرزی بسته نیست.").Said());

    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران گفت: «ما آماده‌ایم. راه ما روشن است.» سپس به تهران بازگشت.", "ما آماده‌ایم. راه ما روشن است.")]
    [InlineData("قال وزير الخارجية الأردني طارق المنصفاوي: «نحن مستعدون. الطريق طويل.» ثم عاد إلى مكتبه.", "نحن مستعدون. الطريق طويل.")]
    public void A_quotation_ends_with_its_closing_mark(string text, string content) => Assert.Equal(content, Texts.Extract(text).Claim().Content.Quote);

    [Fact]
    public void Words_behind_a_conjunction_end_with_their_sentence() =>
        Assert.Equal("مذاکرات ادامه دارد.", Texts.Extract($"{Cast.Mehr} گفت که مذاکرات ادامه دارد. هوا در تهران بارانی بود.").Claim().Content.Quote);

    [Fact]
    public void The_reporters_own_words_end_a_stretch() =>
        Assert.Equal("مرزها باز است.", Texts.Extract($"{Cast.Mehr} گفت: مرزها باز است. گفتنی است این دیدار در مسقط بود.").Claim().Content.Quote);

    [Fact]
    public void A_new_paragraph_ends_a_stretch() =>
        Assert.Equal("مرزها باز است.", Texts.Extract($"{Cast.Mehr} گفت: مرزها باز است.\n\nهوا در تهران بارانی بود.").Claim().Content.Quote);

    [Fact]
    public void Two_cues_in_one_sentence_are_two_claims()
    {
        var found = Texts.Extract($"{Cast.Mehr} با بیان اینکه مرزها باز است، تصریح کرد: ما آماده‌ایم.");
        Assert.Equal([(ClaimKind.Indirect, "مرزها باز است"), (ClaimKind.Direct, "ما آماده‌ایم.")], found.Facts.Claims.Select(c => (c.Kind, c.Content.Quote)));
    }

    [Fact]
    public void Two_predicates_of_one_subject_are_two_claims() =>
        Assert.Equal([$"{Cast.MehrName}: پایان جنگ", $"{Cast.MehrName}: آتش‌بس"], Texts.Extract($"{Cast.Mehr} بر پایان جنگ تاکید کرد و خواستار آتش‌بس شد.").Said());

    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران گفت: رستم نورعلی‌زاده وزیر خارجه تاجیکستان گفت که مرزها باز است.")]
    [InlineData("قال وزير الخارجية الأردني طارق المنصفاوي إن وزير الخارجية العماني سامي البيدروسي أكد أن المعابر مفتوحة.")]
    public void Somebody_elses_words_inside_stay_inside(string text)
    {
        var found = Texts.Extract(text);
        Assert.Equal(found.Facts.Officials[0].Id, found.Claim().Speaker);
        Assert.NotEmpty(found.Rejections);
    }

    [Fact]
    public void Quotation_marks_around_some_words_are_kept_in_what_is_retold() =>
        Assert.Equal("مذاکرات را «سازنده»", Texts.Extract($"{Cast.Mehr} مذاکرات را «سازنده» خواند.").Claim().Content.Quote);

    [Theory]
    [InlineData("گفت: مرزها باز است.", ClaimKind.Direct)]
    [InlineData("گفت که ما آماده‌ایم.", ClaimKind.Direct)]
    [InlineData("گفت که مرزها باز است.", ClaimKind.Indirect)]
    [InlineData("بر پایان جنگ تاکید کرد.", ClaimKind.Indirect)]
    public void Words_are_given_behind_a_colon_or_in_the_first_person_and_else_retold(string said, ClaimKind kind) =>
        Assert.Equal(kind, Texts.Extract($"{Cast.Mehr} {said}").Claim().Kind);

    [Theory]
    [InlineData("مهرآیین: ما آماده‌ایم\n\nکامران مهرآیین وزیر امور خارجه ایران به تهران بازگشت.", "ما آماده‌ایم")]
    [InlineData("المنصفاوي: نحن مستعدون\n\nعاد وزير الخارجية الأردني طارق المنصفاوي إلى مكتبه.", "نحن مستعدون")]
    public void A_headline_attributes_with_its_colon_alone(string text, string content)
    {
        var claim = Texts.Extract(text).Claim();
        Assert.Equal(content, claim.Content.Quote);
        Assert.Null(claim.Cue);
    }

    [Fact]
    public void A_ministrys_headline_is_nobodys_claim() =>
        Assert.Empty(Texts.Extract($"وزارت خارجه: مرزها باز است\n\n{Cast.Mehr} به تهران بازگشت.").Facts.Claims);

    [Fact]
    public void What_is_stressed_stands_behind_its_own_preposition() =>
        Assert.Equal([$"{Cast.MehrName}: ضرورت همکاری"], Texts.Extract($"{Cast.Mehr} ضمن تاکید بر ادامه رایزنی‌ها بر ضرورت همکاری تاکید کرد.").Said());

    [Fact]
    public void A_verb_that_two_objects_share_may_stand_behind_the_second() =>
        Assert.Equal([$"{Cast.MehrName}: پایان جنگ", $"{Cast.MehrName}: آتش‌بس"], Texts.Extract($"{Cast.Mehr} بر پایان جنگ تاکید و خواستار آتش‌بس شد.").Said());

    [Fact]
    public void A_conjunction_inside_what_is_said_is_not_that_of_the_verb() =>
        Assert.Equal("این حمله کار کسانی است که از مرز گذشتند.", Texts.Extract($"{Cast.Mehr} گفت این حمله کار کسانی است که از مرز گذشتند.").Claim().Content.Quote);

    [Fact]
    public void A_participle_belongs_to_the_object() =>
        Assert.Equal([$"{Cast.MehrName}: پیشنهاد مطرح شده توسط همسایگان را سازنده"], Texts.Extract($"{Cast.Mehr} پیشنهاد مطرح شده توسط همسایگان را سازنده توصیف کرد.").Said());
}
