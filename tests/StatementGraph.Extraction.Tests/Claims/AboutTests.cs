using StatementGraph.Extraction.Tests.Support;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>What a claim does, to whom it is said, and which countries and topics it is about.</summary>
public sealed class AboutTests
{
    [Theory]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران درباره ادامه جنگ هشدار داد.", Act.Threaten)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران خواستار آتش‌بس شد.", Act.Request)]
    [InlineData("کامران مهرآیین وزیر امور خارجه ایران بر پایان جنگ تاکید کرد.", Act.Statement)]
    [InlineData("دعا وزير الخارجية الأردني طارق المنصفاوي إلى وقف الحرب.", Act.Appeal)]
    [InlineData("أدان طارق المنصفاوي وزير الخارجية الأردني الهجوم على المدينة.", Act.Accuse)]
    [InlineData("ورفض طارق المنصفاوي وزير الخارجية الأردني إغلاق المعابر.", Act.Reject)]
    public void The_cue_shows_the_act(string text, Act act) => Assert.Equal(act, Texts.Extract(text).Claim().Act);

    [Fact]
    public void A_cue_that_shows_no_act_has_none() => Assert.Null(Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Claim().Act);

    [Fact]
    public void Whom_it_is_said_to_stands_behind_a_word_of_addressing()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} مخاطبا {Cast.Sami}: نحن مستعدون.");
        Assert.Equal(Cast.TariqName, found.Name(found.Claim().Speaker));
        Assert.Equal(Cast.SamiName, found.Name(found.Claim().Addressee!));
    }

    [Fact]
    public void Nobody_is_addressed_where_no_word_says_so() => Assert.Null(Texts.Extract($"قال {Cast.Tariq}: نحن مستعدون.").Claim().Addressee);

    [Fact]
    public void Countries_and_topics_are_those_of_the_content_in_order()
    {
        var claim = Texts.Extract($"{Cast.Mehr} گفت: تحریم‌های آمریکا و تجارت با روسیه دو موضوع جدا هستند.").Claim();
        Assert.Equal(["US", "RU"], claim.Countries);
        Assert.Equal(["sanctions", "trade"], claim.Topics);
    }

    [Fact]
    public void Arabic_country_names_and_adjectives_both_count()
    {
        var claim = Texts.Extract("أدان طارق المنصفاوي وزير الخارجية الأردني العقوبات الأمريكية على روسيا.").Claim();
        Assert.Equal(["US", "RU"], claim.Countries);
        Assert.Contains("sanctions", claim.Topics);
    }

    [Fact]
    public void The_speakers_own_office_is_not_what_it_is_about() =>
        Assert.Empty(Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Claim().Countries);
}
