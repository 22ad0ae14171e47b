using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Tests.Dates;

/// <summary>Dates that are counted from the day of publication: Tuesday, 26 November 2024, 6 Azar 1403.</summary>
public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("امروز", "2024-11-26")]
    [InlineData("دیروز", "2024-11-25")]
    [InlineData("ظهر دیروز", "2024-11-25")]
    [InlineData("روز گذشته", "2024-11-25")]
    [InlineData("عصر روز گذشته", "2024-11-25")]
    [InlineData("دیشب", "2024-11-25")]
    [InlineData("فردا", "2024-11-27")]
    [InlineData("پس‌فردا", "2024-11-28")]
    [InlineData("پس فردا", "2024-11-28")]
    [InlineData("بامداد امروز", "2024-11-26")]
    [InlineData("بعد از ظهر امروز سه‌شنبه", "2024-11-26")]
    [InlineData("روز دوشنبه", "2024-11-25")]
    [InlineData("شامگاه سه شنبه", "2024-11-26")]
    [InlineData("شامگاه سه‌شنبه", "2024-11-26")]
    [InlineData("شامگاه سهشنبه", "2024-11-26")]
    [InlineData("چهارشنبه", "2024-11-20")]
    [InlineData("چهارشنبه آینده", "2024-11-27")]
    [InlineData("سه‌شنبه گذشته", "2024-11-19")]
    [InlineData("دوشنبه شب", "2024-11-25")]
    [InlineData("هفته گذشته", "2024-11-16..2024-11-22")]
    [InlineData("هفته آینده", "2024-11-30..2024-12-06")]
    [InlineData("ماه گذشته", "2024-10-22..2024-11-20")]
    [InlineData("سال گذشته", "2023-03-21..2024-03-19")]
    [InlineData("۵ آذر", "2024-11-25")]
    [InlineData("۲۰ دی", "2025-01-09")]
    [InlineData("مهر ماه", "2024-09-22..2024-10-21")]
    public void In_persian(string words, string days) => Assert.Equal((words, days), Dated.OnTuesday("fa", $"او {words} به دریا رفت"));

    [Theory]
    [InlineData("اليوم", "2024-11-26")]
    [InlineData("صباح اليوم", "2024-11-26")]
    [InlineData("أمس", "2024-11-25")]
    [InlineData("مساء أمس", "2024-11-25")]
    [InlineData("أول أمس", "2024-11-24")]
    [InlineData("غدا", "2024-11-27")]
    [InlineData("غداً", "2024-11-27")]
    [InlineData("بعد غد", "2024-11-28")]
    [InlineData("صباح الثلاثاء", "2024-11-26")]
    [InlineData("يوم الاثنين", "2024-11-25")]
    [InlineData("يوم الأحد الماضي", "2024-11-24")]
    [InlineData("الأربعاء المقبل", "2024-11-27")]
    [InlineData("اليوم الثلاثاء", "2024-11-26")]
    [InlineData("الأسبوع الماضي", "2024-11-17..2024-11-23")]
    [InlineData("الشهر الماضي", "2024-10-01..2024-10-31")]
    [InlineData("العام الماضي", "2023-01-01..2023-12-31")]
    [InlineData("15 من الشهر الجاري", "2024-11-15")]
    [InlineData("مارس/آذار الماضي", "2024-03-01..2024-03-31")]
    [InlineData("25 ديسمبر الماضي", "2023-12-25")]
    public void In_arabic(string words, string days) => Assert.Equal((words, days), Dated.OnTuesday("ar", $"زار المدينة {words} مع وفد"));

    [Theory]
    [InlineData("yesterday", "2024-11-25")]
    [InlineData("Monday", "2024-11-25")]
    [InlineData("last week", "2024-11-18..2024-11-24")]
    public void In_english(string words, string days) => Assert.Equal((words, days), Dated.OnTuesday("en", $"It met {words} there"));

    [Theory]
    [InlineData("fa", "ظهر دیروز")]
    [InlineData("fa", "شامگاه سه شنبه")]
    [InlineData("fa", "۵ آذر")]
    [InlineData("ar", "صباح اليوم")]
    [InlineData("ar", "الأسبوع الماضي")]
    public void Without_the_day_of_publication_they_stay_as_they_stand(string language, string words) => Assert.Equal((words, "?"), Dated.One(language, words));

    [Fact]
    public void The_part_of_the_day_is_told() => Assert.Equal(DayPart.Noon, Assert.Single(Dated.Find("fa", "ظهر دیروز", null)).Part);

    [Fact]
    public void A_weekday_beside_today_is_surer_than_the_day_of_publication() =>
        Assert.Equal(("امروز دوشنبه", "2024-11-25"), Dated.OnTuesday("fa", "امروز دوشنبه"));

    [Fact]
    public void Each_says_what_it_is_counted_from()
    {
        Assert.Equal(DateMentionKind.Relative, Assert.Single(Dated.Find("fa", "دیروز", null)).Kind);
        Assert.Equal(DateMentionKind.Weekday, Assert.Single(Dated.Find("fa", "دوشنبه", null)).Kind);
        Assert.Equal(DateMentionKind.YearMissing, Assert.Single(Dated.Find("fa", "۵ آذر", null)).Kind);
    }
}
