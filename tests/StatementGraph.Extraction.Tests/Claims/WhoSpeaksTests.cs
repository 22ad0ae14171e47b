using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>Whom later sentences mean: by a body named before, by a part of a foreign name, by an office of another country, and whom words that are told do not introduce.</summary>
public sealed class WhoSpeaksTests
{
    [Fact]
    public void This_ministry_is_the_one_spoken_of_last()
    {
        var found = Texts.Extract("به گزارش وزارت خارجه تاجیکستان، رستم نورعلی‌زاده سخنگوی این وزارتخانه گفت که مرزها باز است. سخنگوی وزارت خارجه تاجیکستان افزود: راه ما روشن است.");
        Assert.Equal("spokesperson-foreign-ministry TJ", found.Official().Office());
        Assert.Equal(2, found.Facts.Claims.Count);
    }

    [Fact]
    public void A_demonstrative_before_another_word_is_no_ministry() =>
        Assert.Equal("spokesperson ", Texts.Extract("به گزارش وزارت خارجه تاجیکستان، کامران مهرآیین سخنگوی این گروه ایرانی گفت که مرزها باز است.").Official(Cast.MehrName).Office());

    [Theory]
    [InlineData("الأمين العام للأمم المتحدة", "secretary-general UN")]
    [InlineData("وزير الخارجية بدولة قطر", "foreign-minister QA")]
    [InlineData("وزير الخارجية", "foreign-minister ")]
    public void An_office_is_of_the_body_that_a_preposition_joins_to_it(string office, string expected) =>
        Assert.Equal(expected, Texts.Extract($"أكد {office} الدكتور طارق المنصفاوي أن المعابر مفتوحة.").Official().Office());

    [Fact]
    public void What_is_told_introduces_no_speaker()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر.\n\nوأضاف أن {Cast.Sami} قدم المبادرة.\n\nوأضاف أن الطريق طويل.");
        Assert.All(found.Said(), claim => Assert.StartsWith(Cast.TariqName, claim, StringComparison.Ordinal));
        Assert.Equal(3, found.Facts.Claims.Count);
    }

    [Fact]
    public void Who_uttered_something_goes_on()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر. والتقى {Cast.Sami} بعد ذلك.\n\nوعبر البيدروسي عن ارتياحه للأفكار.\n\nوقال إن الطريق طويل.");
        Assert.Contains($"{Cast.SamiName}: الطريق طويل.", found.Said());
    }

    [Fact]
    public void Figures_and_latin_letters_of_the_page_govern_nobody() =>
        Assert.Equal([$"{Cast.MehrName}: ما آماده‌ایم."], Texts.Extract($"اندازه متن Aa {Cast.Mehr} گفت: ما آماده‌ایم.").Said());

    [Fact]
    public void An_office_without_a_country_is_of_the_only_country_that_the_article_leaves()
    {
        var found = Texts.Extract($"قال رئيس الحكومة طارق المنصفاوي بعد لقائه {Cast.Sami} إن العلاقات بين الأردن وعمان طيبة. وقال المنصفاوي إن الأردن مستعد.");
        Assert.Equal("prime-minister JO", found.Official(Cast.TariqName).Office());
    }

    [Fact]
    public void Of_two_countries_that_are_left_none_is_taken()
    {
        var found = Texts.Extract("بحث رئيس الحكومة طارق المنصفاوي العلاقات بين الأردن وعمان. وقال المنصفاوي إن الحوار مستمر.");
        Assert.Equal("prime-minister ", found.Official(Cast.TariqName).Office());
    }

    [Theory]
    [InlineData("قال وزير الخارجية الأردني التعاون المستمر، بين البلدين: مفيد.")]
    [InlineData("وزیر خارجه تاجیکستان پشتیبانی تمام عیار از صلح را ضروری دانست.")]
    public void Words_behind_an_office_with_its_country_are_no_name(string text) =>
        Assert.All(Texts.Extract(text).Facts.Officials, o => Assert.False(o.Link.OfficialId.StartsWith("n-", StringComparison.Ordinal)));

    [Fact]
    public void A_counterpart_is_not_the_person_who_is_named_without_an_office()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} لنظيره العماني إن سامي البيدروسي مريض.\n\nوقال سامي البيدروسي إن الطريق طويل.");
        Assert.DoesNotContain(found.Facts.Officials, o => o.Name == Cast.SamiName && o.Roles.Count > 0);
    }
}
