using StatementGraph.Languages;
using StatementGraph.Text.Dates;
using StatementGraph.Text.Tests.Reading;

namespace StatementGraph.Text.Tests.Dates;

public sealed class PublicationDateTests
{
    private const string Title = "وزیر گلستان: گفتگوها خوب پیش می‌رود";
    private const string Body = "به گزارش گلستان نیوز، بهرام مهرگان شامگاه دوشنبه ۵ آذر ۱۴۰۳ در جمع خبرنگاران گفت: گفتگوها ادامه دارد.";
    private static readonly DateOnly Tuesday = new(2024, 11, 26);

    [Theory]
    [InlineData("تاریخ انتشار: ۶ آذر ۱۴۰۳ - ۲۲:۴۶")]
    [InlineData("سه‌شنبه 6 آذر 1403")]
    [InlineData("date 2024-11-26")]
    public void A_dateline_says_it(string line) => Assert.Equal(Tuesday, Find(Title, line, Body));

    [Fact]
    public void A_date_before_the_headline_says_it() => Assert.Equal(Tuesday, Find("date 2024-11-26 " + Title, Body));

    [Fact]
    public void A_full_date_with_a_time_in_the_text_is_a_stamp() => Assert.Equal(Tuesday, Find(Body + " گروه سیاسی، ۶ آذر ۱۴۰۳، ۱۰:۱۲ " + Body));

    [Fact]
    public void A_sentence_that_calls_a_full_date_today_says_it() => Assert.Equal(Tuesday, Find("قال وزير بحرستان اليوم الثلاثاء 26 نوفمبر 2024 إن اللقاء كان مثمرا."));

    [Fact]
    public void The_full_date_of_an_event_alone_is_none() => Assert.Null(Find(Title, Body));

    [Fact]
    public void What_the_file_declares_is_first()
    {
        var article = Sample.Text(string.Join('\n', Title, "تاریخ انتشار: ۱ آذر ۱۴۰۳", Body)) with { DeclaredDate = Tuesday };
        Assert.Equal(Tuesday, new PublicationDate(ArticleReaders.Dates).Find(article));
    }

    private static DateOnly? Find(params string[] lines) => new PublicationDate(ArticleReaders.Dates).Find(Sample.Text(string.Join('\n', lines)));
}
