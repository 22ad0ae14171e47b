namespace StatementGraph.Text.Tests.Dates;

/// <summary>Words of the calendar that name no date.</summary>
public sealed class NoDateTests
{
    [Theory]
    [InlineData("به گزارش خبرگزاری مهر")] // an agency, not a month
    [InlineData("آقای بهمن آذر")] // names
    [InlineData("او ۱۰ می‌گوید")] // the prefix of a verb, not May
    [InlineData("تا ۱۰ می رسد")]
    [InlineData("امام جمعه شهر")]
    [InlineData("در سه هفته گذشته")] // a length, not a week
    [InlineData("در ۳ ماه گذشته")]
    [InlineData("روزهای خوب")]
    [InlineData("۱۲ کشور و ۱۴۰۳ نفر")]
    [InlineData("شب و روز")]
    public void In_persian(string text) => Assert.Empty(Dated.Find("fa", text, Dated.Tuesday));

    [Theory]
    [InlineData("أحد المسؤولين")] // one of, not Sunday
    [InlineData("صلاة الجمعة")]
    [InlineData("مارس الضغط على الأطراف")] // a verb, not March
    [InlineData("يعقبها غداء عمل")] // lunch, not tomorrow
    [InlineData("في ذلك اليوم")]
    [InlineData("الأمين العام")]
    [InlineData("آب صاف")]
    [InlineData("رئيسة الوزراء ماي")]
    public void In_arabic(string text) => Assert.Empty(Dated.Find("ar", text, Dated.Tuesday));

    [Theory]
    [InlineData("It may march on")]
    [InlineData("Version 1.2.3")]
    public void In_english(string text) => Assert.Empty(Dated.Find("en", text, Dated.Tuesday));
}
