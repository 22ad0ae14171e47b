using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Officials;

/// <summary>How Persian and Arabic name an office, and of which country it is.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران گفت: ما آماده‌ایم.", "foreign-minister IR")]
    [InlineData("کامران مهرآیین، وزیر امور خارجه ایران گفت: ما آماده‌ایم.", "foreign-minister IR")]
    [InlineData("نیلوفر آذرپناه معاون وزیر امور خارجه ایران گفت: ما آماده‌ایم.", "deputy-foreign-minister IR")]
    [InlineData("نیلوفر آذرپناه سفیر ایران در تاجیکستان گفت: ما آماده‌ایم.", "ambassador IR")]
    [InlineData("نیلوفر آذرپناه، سخنگوی وزارت امور خارجه ایران گفت: ما آماده‌ایم.", "spokesperson-foreign-ministry IR")]
    [InlineData("نیلوفر آذرپناه سفیر جدید ایران در تاجیکستان گفت: ما آماده‌ایم.", "ambassador IR")]
    [InlineData("نیلوفر آذرپناه وزیر خارجه سابق تاجیکستان گفت: ما آماده‌ایم.", "foreign-minister TJ")]
    [InlineData("نیلوفر آذرپناه وزیر انرژی و ذخایر آبی تاجیکستان گفت: ما آماده‌ایم.", "energy-minister TJ")]
    [InlineData("نیلوفر آذرپناه سخنگوی وزارت برق تاجیکستان گفت: ما آماده‌ایم.", "spokesperson TJ")]
    [InlineData("قال وزير الخارجية الأردني طارق المنصفاوي: نحن مستعدون.", "foreign-minister JO")]
    [InlineData("قال وزير خارجية الأردن طارق المنصفاوي: نحن مستعدون.", "foreign-minister JO")]
    [InlineData("قال طارق المنصفاوي، وزير الخارجية الأردني: نحن مستعدون.", "foreign-minister JO")]
    [InlineData("أعلنت المتحدثة باسم وزارة الخارجية اللبنانية ليلى الزاهداني أن المعابر مفتوحة.", "spokesperson-foreign-ministry LB")]
    public void An_office_stands_before_or_behind_the_name(string text, string office) => Assert.Equal(office, Texts.Extract(text).Official().Office());

    [Theory]
    [InlineData("Bakhtar News Agency", "foreign-minister AF")]
    [InlineData("ISNA", "foreign-minister IR")]
    public void Our_country_is_the_country_of_the_publisher(string publisher, string office) =>
        Assert.Equal(office, Texts.Extract("کامران مهرآیین وزیر امور خارجه کشورمان گفت: ما آماده‌ایم.", publisher: publisher).Official().Office());

    [Fact]
    public void Where_verbs_stand_first_an_office_before_a_name_is_not_the_subjects()
    {
        var found = Texts.Extract($"التقى {Cast.Tariq} {Cast.Sami} في مسقط.\n\nودعا المنصفاوي {Cast.Sami} لزيارة عمان.");
        Assert.Equal("foreign-minister JO", found.Official(Cast.TariqName).Office());
        Assert.Equal("foreign-minister OM", found.Official(Cast.SamiName).Office());
    }

    [Fact]
    public void A_bare_minister_is_of_no_country_that_the_article_merely_speaks_of()
    {
        var found = Texts.Extract($"سفر وزیر به باکو\n\n{Cast.Mehr} گفت: ما آماده‌ایم. سفر آقای زرنیخانی به جمهوری آذربایجان در دست بررسی است.");
        Assert.DoesNotContain(found.Facts.Officials.SelectMany(o => o.Roles), role => role.Country == "AZ");
    }

    [Fact]
    public void Without_a_publisher_the_words_of_one_countrys_outlets_say_whose_country_is_ours() =>
        Assert.Equal("foreign-minister IR", Texts.Extract("کامران مهرآیین وزیر امور خارجه کشورمان گفت: ما آماده‌ایم.").Official().Office());

    [Fact]
    public void This_country_is_the_one_spoken_of_last()
    {
        var found = Texts.Extract("هیئتی از تاجیکستان به فرودگاه رسید. رستم نورعلی‌زاده وزیر خارجه این کشور گفت: ما آماده‌ایم.");
        Assert.Equal("foreign-minister TJ", found.Official(Cast.NourName).Office());
    }

    [Fact]
    public void An_office_alone_is_whoever_the_article_names_with_it()
    {
        var found = Texts.Extract($"{Cast.Mehr} به مسقط رسید.\n\nوزیر خارجه ایران گفت: ما آماده‌ایم.");
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم."], found.Said());
    }

    [Theory]
    [InlineData("وزیر خارجه گفت: ما آماده‌ایم.")]
    [InlineData("قال وزير الخارجية: نحن مستعدون.")]
    public void An_office_of_no_country_stays_open_and_says_why(string text)
    {
        var link = Texts.Extract(text).Official().Link;
        Assert.StartsWith("x-", link.OfficialId, StringComparison.Ordinal);
        Assert.Equal("the words do not say which office of which country", link.Reason);
        Assert.Null(link.Profile);
    }

    [Fact]
    public void An_office_with_several_holders_over_time_stays_open_without_a_day()
    {
        var link = Texts.Extract("وزیر امور خارجه ایران گفت: ما آماده‌ایم.").Official().Link;
        Assert.StartsWith("x-", link.OfficialId, StringComparison.Ordinal);
        Assert.Contains("the article's day is not known", link.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_authority_knows_is_the_same_official_in_every_article_and_script()
    {
        var persian = Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Official().Link;
        var arabic = Texts.Extract("قال وزير الخارجية الإيراني كامران مهرآيين: نحن مستعدون.").Official().Link;
        Assert.StartsWith("n-", persian.OfficialId, StringComparison.Ordinal);
        Assert.Equal(persian.OfficialId, arabic.OfficialId);
    }
}
