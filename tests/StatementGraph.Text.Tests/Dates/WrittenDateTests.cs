using StatementGraph.Model;
using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Tests.Dates;

/// <summary>Dates with their year need no day of publication.</summary>
public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("6 آذر 1403")]
    [InlineData("۶ آذر ۱۴۰۳")]
    [InlineData("٦ آذر ١٤٠٣")]
    [InlineData("6 آذرماه 1403")]
    [InlineData("6 آذر ماه سال 1403")]
    [InlineData("ششم آذر ۱۴۰۳")]
    [InlineData("سه‌شنبه 6 آذر 1403")]
    [InlineData("سه شنبه ۶ آذر ۱۴۰۳ شمسی")]
    [InlineData("سهشنبه، ۶ آذر ۱۴۰۳")]
    [InlineData("شامگاه سه‌شنبه ۶ آذر ۱۴۰۳")]
    [InlineData("۱۴۰۳/۰۹/۰۶")]
    [InlineData("1403-09-06")]
    [InlineData("۶/۹/۱۴۰۳")]
    [InlineData("۲۶ نوامبر ۲۰۲۴")]
    [InlineData("۲۶ نومبر ۲۰۲۴ میلادی")]
    [InlineData("۶ قوس ۱۴۰۳")]
    [InlineData("26.11.2024")]
    public void The_same_day_in_persian(string date) => Assert.Equal((date, "2024-11-26"), Dated.One("fa", $"او {date} به دریا رفت"));

    [Theory]
    [InlineData("26 نوفمبر 2024")]
    [InlineData("٢٦ نوفمبر ٢٠٢٤")]
    [InlineData("26 تشرين الثاني 2024")]
    [InlineData("26 نونبر 2024")]
    [InlineData("26 تشرين الثاني/نوفمبر 2024")]
    [InlineData("26 نوفمبر (تشرين الثاني) 2024")]
    [InlineData("26 من نوفمبر عام 2024")]
    [InlineData("الـ26 من نوفمبر 2024")]
    [InlineData("السادس والعشرين من نوفمبر 2024")]
    [InlineData("الثلاثاء 26 نوفمبر 2024 م")]
    [InlineData("يوم الثلاثاء الموافق 26 نوفمبر 2024")]
    [InlineData("26/11/2024")]
    [InlineData("2024-11-26")]
    [InlineData("24 جمادى الأولى 1446 هـ")]
    [InlineData("24 جمادى الأولى 1446هـ")]
    public void The_same_day_in_arabic(string date) => Assert.Equal((date, "2024-11-26"), Dated.One("ar", $"زار المدينة في {date} وعاد"));

    [Theory]
    [InlineData("26 November 2024")]
    [InlineData("November 26, 2024")]
    [InlineData("Tuesday, 26th of November 2024")]
    [InlineData("2024-11-26")]
    public void The_same_day_in_english(string date) => Assert.Equal((date, "2024-11-26"), Dated.One("en", $"It met on {date} there"));

    [Theory]
    [InlineData("كانون الثاني", 1)]
    [InlineData("جانفي", 1)]
    [InlineData("شباط", 2)]
    [InlineData("آذار", 3)]
    [InlineData("نيسان", 4)]
    [InlineData("أفريل", 4)]
    [InlineData("أيار", 5)]
    [InlineData("ماي", 5)]
    [InlineData("حزيران", 6)]
    [InlineData("جوان", 6)]
    [InlineData("تموز", 7)]
    [InlineData("يوليوز", 7)]
    [InlineData("آب", 8)]
    [InlineData("غشت", 8)]
    [InlineData("أوت", 8)]
    [InlineData("أيلول", 9)]
    [InlineData("شتنبر", 9)]
    [InlineData("تشرين الأول", 10)]
    [InlineData("كانون الأول", 12)]
    [InlineData("دجنبر", 12)]
    public void Arab_countries_name_the_months_each_in_its_way(string month, int number) =>
        Assert.Equal(($"3 {month} 2024", $"2024-{number:00}-03"), Dated.One("ar", $"في 3 {month} 2024"));

    [Theory]
    [InlineData("حمل", "2024-03-22")]
    [InlineData("ثور", "2024-04-22")]
    [InlineData("دلو", "2025-01-22")]
    public void Afghanistan_names_the_same_months_by_the_zodiac(string month, string day) => Assert.Equal(($"۳ {month} ۱۴۰۳", day), Dated.One("fa", $"در ۳ {month} ۱۴۰۳"));

    [Fact]
    public void A_month_with_its_year_is_all_of_the_month()
    {
        Assert.Equal(("آذر ۱۴۰۳", "2024-11-21..2024-12-20"), Dated.One("fa", "از آذر ۱۴۰۳ تاکنون"));
        Assert.Equal(("نوفمبر 2024", "2024-11-01..2024-11-30"), Dated.One("ar", "منذ نوفمبر 2024"));
    }

    [Fact]
    public void A_year_after_the_word_year_is_all_of_the_year()
    {
        Assert.Equal(("سال ۱۴۰۳", "2024-03-20..2025-03-20"), Dated.One("fa", "در سال ۱۴۰۳"));
        Assert.Equal(("عام 2015", "2015-01-01..2015-12-31"), Dated.One("ar", "اتفاق عام 2015"));
    }

    [Fact]
    public void The_precision_is_what_the_words_say()
    {
        Assert.Equal(DatePrecision.Day, Assert.Single(Dated.Find("fa", "۶ آذر ۱۴۰۳", null)).Value!.Precision);
        Assert.Equal(DatePrecision.Month, Assert.Single(Dated.Find("fa", "آذر ۱۴۰۳", null)).Value!.Precision);
        Assert.Equal(DatePrecision.Year, Assert.Single(Dated.Find("fa", "سال ۱۴۰۳", null)).Value!.Precision);
    }

    [Fact]
    public void And_written_together_with_the_date_is_no_part_of_it() => Assert.Equal("الثلاثاء 26 نوفمبر 2024", Dated.One("ar", "عاد والثلاثاء 26 نوفمبر 2024").Words);

    [Fact]
    public void Two_calendars_side_by_side_are_two_mentions_of_one_day()
    {
        var found = Dated.Find("ar", "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م", null);
        Assert.Equal([new DateOnly(2015, 8, 11), new DateOnly(2015, 8, 11)], found.Select(m => m.Value!.From));
    }

    [Theory]
    [InlineData("31 آبان 1403")]
    [InlineData("30 فوریه 2024")]
    [InlineData("2024-13-26")]
    [InlineData("192.168.11.2024")]
    public void A_day_that_does_not_exist_is_no_day(string date) => Assert.DoesNotContain(Dated.Find("fa", date, null), m => m.Value?.Precision == DatePrecision.Day);

    [Fact]
    public void Every_written_date_is_absolute() => Assert.Equal(DateMentionKind.Absolute, Assert.Single(Dated.Find("fa", "۶ آذر ۱۴۰۳", null)).Kind);
}
