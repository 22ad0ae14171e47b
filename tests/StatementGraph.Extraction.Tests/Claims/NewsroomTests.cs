using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>Habits of newsrooms: sources before the subject, two spellings of one name, officials known by a form of address, journalists who are no officials.</summary>
public sealed class NewsroomTests
{
    [Fact]
    public void Behind_the_source_stands_the_subject_whom_a_pronoun_means()
    {
        var found = Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.\n\nبه گزارش گروه سیاسی ایسنا، {Cast.Nour} به روابط دو کشور اشاره کرد.\n\nوی گفت: راه ما روشن است.");
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم.", $"{Cast.NourName}: راه ما روشن است."], found.Said());
    }

    [Fact]
    public void A_form_of_address_introduces_a_name_that_no_lexicon_knows() =>
        Assert.Equal(["زرنیخانی: راه ما روشن است."], Texts.Extract("آقای زرنیخانی گفت: راه ما روشن است.").Said());

    [Fact]
    public void A_foreign_name_spelt_in_two_ways_is_one_persons()
    {
        var found = Texts.Extract("روزا اوتونبارووا رئیس جمهور تاجیکستان گفت: ما آماده‌ایم.\n\nخانم اتونبارووا افزود: راه ما روشن است.");
        Assert.Single(found.Facts.Claims.Select(c => c.Speaker).Distinct());
    }

    [Fact]
    public void Short_names_that_differ_in_a_letter_are_two_peoples()
    {
        var found = Texts.Extract("روزا مهرانی رئیس جمهور تاجیکستان گفت: ما آماده‌ایم.\n\nآقای مهراد افزود: راه ما روشن است.");
        Assert.Equal(2, found.Facts.Claims.Select(c => c.Speaker).Distinct().Count());
    }

    [Fact]
    public void A_journalist_is_no_official() =>
        Assert.Equal([], Texts.Extract("روزا مهرانی، خبرنگار یک روزنامه، مدعی شد که مرزها بسته است.").Said());

    [Fact]
    public void Several_whom_nobody_names_are_no_official() =>
        Assert.Equal([], Texts.Extract($"مقام‌های تاجیکستان این سفر را مهم می‌دانند.\n\n{Cast.Nour} به خانه بازگشت.").Said());

    [Fact]
    public void A_bare_office_is_the_one_at_home_where_the_other_holder_is_of_a_country_that_is_named()
    {
        var found = Texts.Extract("رستم نورعلی‌زاده رئیس جمهور تاجیکستان با کامران مهرآیین رئیس جمهور دیدار کرد.\n\nرئیس جمهور گفت: ما آماده‌ایم.");
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم."], found.Said());
    }

    [Fact]
    public void One_curly_mark_for_both_sides_opens_and_closes() =>
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم"], Texts.Extract($"{Cast.Mehr} گفت:”ما آماده‌ایم”.").Said());

    [Fact]
    public void Marks_of_another_sort_inside_a_quotation_do_not_close_it() =>
        Assert.Equal([$"{Cast.MehrName}: این هدیه به”کشور” ما بود. ما آماده‌ایم"], Texts.Extract($"{Cast.Mehr} گفت: «این هدیه به”کشور” ما بود. ما آماده‌ایم».").Said());

    [Fact]
    public void Words_in_the_third_person_tell_of_no_visit_of_their_speaker()
    {
        var found = Texts.Extract($"{Cast.Mehr} گفت: بازرسان وارد مسقط شده‌اند.");
        Assert.Empty(found.Facts.Meetings);
    }
}
