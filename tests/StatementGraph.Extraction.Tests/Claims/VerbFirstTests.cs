using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Claims;

/// <summary>Whose words they are where verbs stand first: names that look like verbs, bodies as subjects, relative clauses, lines 'Name:'.</summary>
public sealed class VerbFirstTests
{
    [Fact]
    public void A_name_that_looks_like_a_verb_ends_no_pattern() =>
        Assert.Equal(["طارق كيري: المعابر مفتوحة."], Texts.Extract("أكد وزير الخارجية الأردني طارق كيري أن المعابر مفتوحة.").Said());

    [Theory]
    [InlineData("كما أكد الاتحاد الأوروبي، في بيان مشترك، ضرورة دعم الوساطة.")]
    [InlineData("وجاء ذلك بعدما طالبت إيطاليا بتشديد المراقبة على الحدود.")]
    public void What_a_body_confirms_is_no_officials_claim(string told) =>
        Assert.Equal([$"{Cast.TariqName}: الحوار مستمر."], Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر.\n\n{told}").Said());

    [Fact]
    public void A_participle_goes_on_with_the_body_that_its_sentence_tells_of() =>
        Assert.Equal([$"{Cast.TariqName}: الحوار مستمر."], Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر.\n\nوشكك معهد في ذلك قائلا إن الطريق طويل.").Said());

    [Fact]
    public void A_verb_without_a_subject_goes_on_with_the_body_that_spoke_last() =>
        Assert.Equal([$"{Cast.TariqName}: الحوار مستمر."], Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر.\n\nوقالت وزارة الخارجية إن الطريق طويل.\n\nوأضافت أن المعابر مغلقة.").Said());

    [Fact]
    public void Behind_a_relative_clause_the_main_clause_goes_on()
    {
        var found = Texts.Extract($"قال {Cast.Tariq} إن الحوار مستمر.\n\nوعند سؤاله حول تصريحات {Cast.Sami} والتي أكد فيها أن الحرب بدأت، أجاب المنصفاوي: \"لا أعرف\".");
        Assert.Contains($"{Cast.TariqName}: لا أعرف", found.Said());
    }

    [Fact]
    public void The_new_minister_is_the_one_named_behind_it() =>
        Assert.Equal("oil-minister JO", Texts.Extract("كشف وزير النفط الأردني الجديد الدكتور طارق المنصفاوي أن المعابر مفتوحة.").Official().Office());

    [Fact]
    public void An_outlet_between_marks_is_not_quoted() =>
        Assert.Equal([$"{Cast.TariqName}: المعابر مفتوحة."], Texts.Extract($"أوضح {Cast.Tariq} في تدوينة عبر منصة \"مرصد\" الثلاثاء، أن المعابر مفتوحة.").Said());

    [Fact]
    public void A_content_ends_where_the_speaker_points_to_something_else() =>
        Assert.Contains($"{Cast.TariqName}: المعابر مفتوحة", Texts.Extract($"قال {Cast.Tariq} إن المعابر مفتوحة، مشيرا إلى التعاون القائم بين البلدين.").Said());

    [Fact]
    public void Thanks_behind_a_comma_are_the_reporters() =>
        Assert.Equal([$"{Cast.TariqName}: المعابر مفتوحة"], Texts.Extract($"قال {Cast.Tariq} إن المعابر مفتوحة، شاكرا الوفد على زيارته.").Said());

    [Fact]
    public void Lines_below_a_name_are_what_was_said() =>
        Assert.Equal([$"{Cast.TariqName}: لدينا خطة واضحة\nالموانئ مفتوحة للجميع"], Texts.Extract($"أخبار اليوم\n\n{Cast.Tariq}:\nلدينا خطة واضحة\nالموانئ مفتوحة للجميع").Said());

    [Fact]
    public void A_visit_in_a_relative_clause_is_of_whom_it_follows()
    {
        var found = Texts.Extract($"استقبل {Cast.Tariq} نظيره العماني سامي البيدروسي الذي يزور عمّان حاليا.");
        Assert.Contains(found.Facts.Meetings, m => m.Kind == Model.MeetingKind.Visit && found.Names(m) == Cast.SamiName);
    }

    [Fact]
    public void A_name_that_opens_the_text_has_nothing_before_it_to_look_at() =>
        Assert.StartsWith(Cast.TariqName, Assert.Single(Texts.Extract("طارق المنصفاوي اتهم إيران وفق رئيس الوزراء.").Said()), StringComparison.Ordinal);
}
