using StatementGraph.Extraction.Tests.Support;

namespace StatementGraph.Extraction.Tests.Outlets;

/// <summary>Who published an article, and whom it cites as where it has it from.</summary>
public sealed class OutletTests
{
    [Fact]
    public void As_one_reports_citing_another()
    {
        var facts = Texts.Extract($"به گزارش ایسنا به نقل از خبرگزاری ترند، {Cast.Mehr} گفت: ما آماده‌ایم.").Facts;
        Assert.Equal("isna", facts.Publisher!.Id);
        Assert.Equal("IR", facts.Publisher.Country);
        Assert.Equal(["trend"], facts.Agencies.Select(a => a.Id));
    }

    [Fact]
    public void Arabic_outlets_report_with_a_verb_of_their_own()
    {
        var found = Texts.Extract("وأفادت وكالة مهر للأنباء أن وزير الخارجية الإيراني كامران مهرآيين قال: نحن مستعدون.");
        Assert.Equal("mehr", found.Facts.Publisher!.Id);
        Assert.Equal(["كامران مهرآيين: نحن مستعدون."], found.Said());
    }

    [Fact]
    public void What_the_file_declares_comes_before_what_the_text_says()
    {
        var facts = Texts.Extract($"به گزارش خبرگزاری ترند، {Cast.Mehr} گفت: ما آماده‌ایم.", publisher: "ISNA").Facts;
        Assert.Equal("isna", facts.Publisher!.Id);
        Assert.Null(facts.Publisher.Evidence);
        Assert.Equal(["trend"], facts.Agencies.Select(a => a.Id));
    }

    [Fact]
    public void Where_nobody_is_named_nobody_published_it() => Assert.Null(Texts.Extract($"{Cast.Mehr} گفت: ما آماده‌ایم.").Facts.Publisher);
}
