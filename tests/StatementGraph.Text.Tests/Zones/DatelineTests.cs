using StatementGraph.Model;

namespace StatementGraph.Text.Tests.Zones;

public sealed class DatelineTests
{
    private const string Title = "وزیر گلستان: گفتگوها خوب پیش می‌رود";
    private const string Body = "به گزارش گلستان نیوز، بهرام مهرگان روز دوشنبه ۵ آذر ۱۴۰۳ در جمع خبرنگاران گفت: گفتگوها ادامه دارد.";

    [Theory]
    [InlineData("کد خبر: 123456")]
    [InlineData("کد خبر ۱۲۳۴۵۶ - سرویس سیاسی")]
    [InlineData("تاریخ انتشار: ۶ اردیبهشت ۱۴۰۰ - ۲۲:۴۶")]
    [InlineData("سه‌شنبه 6 آذر 1403")]
    [InlineData("سه شنبه ۶ آذر ۱۴۰۳ ساعت ۱۲:۳۰")]
    [InlineData("date 2024-11-26")]
    [InlineData("12:30")]
    public void A_line_of_date_time_or_code_is_a_dateline_in_persian(string line) => Assert.Equal(ZoneKind.Dateline, Zoned.Kinds(Title, line, Body)[1]);

    [Theory]
    [InlineData("القاهرة - أ ش أ")]
    [InlineData("الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس")]
    [InlineData("نشر في: 26 نوفمبر 2024")]
    [InlineData("الثلاثاء 26 نوفمبر 2024 الساعة 10:37 بتوقيت غرينتش")]
    public void A_line_of_place_date_and_agency_is_a_dateline_in_arabic(string line) =>
        Assert.Equal(ZoneKind.Dateline, Zoned.Kinds("وزير بحرستان يلتقي نظيره", line, "قال وزير خارجية بحرستان سامي الزهراني إن اللقاء كان مثمرا.")[1]);

    [Fact]
    public void A_date_before_a_headline_is_a_dateline_and_the_rest_the_title() =>
        Assert.Equal([(ZoneKind.Dateline, "date 2024-11-26"), (ZoneKind.Title, "مهرگان در دیدار سفیر دریا: گفتگوها خوب است")], Zoned.Zones("date 2024-11-26 مهرگان در دیدار سفیر دریا: گفتگوها خوب است", Body).Take(2));

    [Fact]
    public void Place_and_agency_before_a_paragraph_are_a_dateline() =>
        Assert.Equal([(ZoneKind.Dateline, "تهران - ایرنا -"), (ZoneKind.Paragraph, "بهرام مهرگان گفت.")], Zoned.Zones("تهران - ایرنا - بهرام مهرگان گفت."));

    [Fact]
    public void An_agency_in_a_sentence_is_none() =>
        Assert.Equal(ZoneKind.Paragraph, Assert.Single(Zoned.Kinds("قال الوزير لرويترز إن اللقاء كان مثمرا.")));

    [Fact]
    public void A_sentence_with_a_full_date_is_none() => Assert.Equal([ZoneKind.Title, ZoneKind.Paragraph], Zoned.Kinds(Title, Body));

    [Fact]
    public void A_headline_that_starts_with_the_word_date_is_none() =>
        Assert.Equal(ZoneKind.Title, Zoned.Kinds("تاریخ روابط گلستان و دریا", Body)[0]);
}
