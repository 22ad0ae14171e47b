using StatementGraph.Model;

namespace StatementGraph.Text.Tests.Zones;

public sealed class FurnitureTests
{
    private const string Title = "وزیر گلستان: گفتگوها خوب پیش می‌رود";
    private const string Body = "به گزارش گلستان نیوز، بهرام مهرگان روز دوشنبه در جمع خبرنگاران گفت: گفتگوها ادامه دارد.";
    private const string ArabicBody = "قال وزير خارجية بحرستان سامي الزهراني إن اللقاء كان مثمرا.";

    [Theory]
    [InlineData("انتهای پیام")]
    [InlineData("انتهای پیام/ ۴۰۳۳")]
    [InlineData("ارسال نظرات")]
    [InlineData("نظر شما")]
    [InlineData("دیدگاه شما")]
    [InlineData("پربازدیدترین اخبار")]
    [InlineData("پربازدیدترین\u200Cها")]
    public void Nothing_behind_the_end_is_content_in_persian(string end) =>
        Assert.Equal([ZoneKind.Title, ZoneKind.Paragraph, ZoneKind.Boilerplate, ZoneKind.Boilerplate], Zoned.Kinds(Title, Body, end, "رئیس گلستان به سفر رفت."));

    [Theory]
    [InlineData("/انتهى/")]
    [InlineData("انتهى")]
    [InlineData("الأكثر قراءة")]
    [InlineData("أضف تعليقا")]
    [InlineData("أخبار ذات صلة")]
    public void Nothing_behind_the_end_is_content_in_arabic(string end) =>
        Assert.Equal([ZoneKind.Paragraph, ZoneKind.Boilerplate, ZoneKind.Boilerplate], Zoned.Kinds(ArabicBody, end, "زار الرئيس العاصمة."));

    [Fact]
    public void An_ordinary_word_of_the_end_mark_ends_nothing() =>
        Assert.Equal([ZoneKind.Paragraph, ZoneKind.Paragraph], Zoned.Kinds(ArabicBody + " انتهى اللقاء في المساء.", ArabicBody));

    [Fact]
    public void The_end_may_stand_right_behind_the_last_sentence() =>
        Assert.Equal([(ZoneKind.Paragraph, Body), (ZoneKind.Boilerplate, "انتهای پیام/۴۰۳۳/پ")], Zoned.Zones(Body + "انتهای پیام/۴۰۳۳/پ"));

    [Fact]
    public void Comments_above_the_text_end_nothing() => Assert.Equal(ZoneKind.Paragraph, Zoned.Kinds("ارسال نظرات", Title, Body)[^1]);

    [Theory]
    [InlineData("منبع: گلستان نیوز")]
    [InlineData("عکس: نام عکاس")]
    [InlineData("#گلستان #دریا_و_ساحل")]
    [InlineData("https://news.example/1")]
    [InlineData("***")]
    [InlineData("مشاهده در مرجع")]
    [InlineData("© ۱۴۰۳ گلستان نیوز")]
    [InlineData("گلستان نیوز را در تلگرام دنبال کنید")]
    public void Furniture_between_paragraphs_does_not_end_the_article(string line) =>
        Assert.Equal([ZoneKind.Title, ZoneKind.Paragraph, ZoneKind.Boilerplate, ZoneKind.Paragraph], Zoned.Kinds(Title, Body, line, Body));

    [Fact]
    public void A_source_that_speaks_is_content() =>
        Assert.Equal(ZoneKind.Paragraph, Zoned.Kinds(Title, Body, "منبع آگاه در گفتگو با ما افزود که گفتگوها ادامه دارد.")[2]);

    [Fact]
    public void The_lines_under_read_more_are_other_articles_until_a_sentence_comes() =>
        Assert.Equal(
            [ZoneKind.Title, ZoneKind.Paragraph, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Boilerplate, ZoneKind.Paragraph],
            Zoned.Kinds(Title, Body, "بیشتر بخوانید:", "سفر رئیس گلستان به دریا", "نشست وزیران در ساحل", "وی افزود: نشست بعدی در پایتخت دریا است."));

    [Fact]
    public void Read_also_in_arabic_may_name_one_article_on_its_own_line() =>
        Assert.Equal([ZoneKind.Paragraph, ZoneKind.Boilerplate, ZoneKind.Paragraph], Zoned.Kinds(ArabicBody, "اقرأ أيضا: زيارة الرئيس إلى العاصمة", ArabicBody));
}
