using static StatementGraph.Model.ZoneKind;

namespace StatementGraph.Text.Tests.Zones;

public sealed class HeadlineTests
{
    private const string Title = "وزیر گلستان: گفتگوها خوب پیش می‌رود";
    private const string Lead = "وزیر خارجه گلستان پس از دیدار با همتای خود بر ادامه گفتگوها تاکید کرد.";
    private const string Body = "به گزارش گلستان نیوز، بهرام مهرگان وزیر خارجه گلستان روز دوشنبه در جمع خبرنگاران گفت: گفتگوها ادامه دارد.";
    private const string More = "وی افزود: نشست بعدی در پایتخت دریا برگزار می‌شود و دو طرف به آن امیدوارند.";

    [Fact]
    public void A_short_line_without_a_full_stop_above_the_text_is_the_title() => Assert.Equal([Title_, Paragraph, Paragraph], Zoned.Kinds(Title, Body, More));

    [Fact]
    public void A_summary_before_the_words_that_open_the_body_is_the_lead() => Assert.Equal([Title_, Lead_, Paragraph, Paragraph], Zoned.Kinds(Title, Lead, Body, More));

    [Fact]
    public void A_repeated_headline_is_a_title_again() => Assert.Equal([Title_, Lead_, Title_, Paragraph], Zoned.Kinds(Title, Lead, Title, Body));

    [Fact]
    public void A_headline_that_ends_with_a_colon_goes_on_in_the_next_line() =>
        Assert.Equal([Title_, Title_, Paragraph], Zoned.Kinds("مهرگان در دیدار سفیر دریا:", "بدخواهان به نتیجه نمی‌رسند", Body));

    [Fact]
    public void The_name_of_an_outlet_above_the_headline_is_a_title() => Assert.Equal([Title_, Title_, Paragraph], Zoned.Kinds("پایگاه گلستان:", Title, Body));

    [Fact]
    public void A_single_paragraph_has_no_title() => Assert.Equal([Paragraph], Zoned.Kinds(Body + " " + More));

    [Fact]
    public void A_text_that_starts_with_the_opening_words_has_no_title() => Assert.Equal([Paragraph, Paragraph], Zoned.Kinds(Body.TrimEnd('.'), More));

    [Fact]
    public void A_finished_sentence_is_no_title() => Assert.Equal([Paragraph, Paragraph], Zoned.Kinds("قال وزير خارجية بحرستان سامي الزهراني إن اللقاء كان مثمرا.", "وأضاف أن الحوار سيستمر في الأيام القادمة."));

    [Fact]
    public void An_arabic_sentence_that_lost_its_full_stop_is_known_by_its_verb() =>
        Assert.Equal([Paragraph, Paragraph], Zoned.Kinds("صرح المتحدث باسم وزارة الخارجية في بحرستان سامي الزهراني بأن الوفد سيزور العاصمة في الأيام القادمة لبحث التعاون", "وأضاف أن الحوار سيستمر في الأيام القادمة."));

    [Fact]
    public void A_short_line_between_paragraphs_is_a_headline_of_its_part() =>
        Assert.Equal([Title_, Paragraph, Title_, Paragraph], Zoned.Kinds(Title, Body, "دیدار وزیران دفاع", More + " " + Body));

    [Fact]
    public void A_paragraph_that_lost_its_full_stop_in_an_unfinished_text_is_no_headline() =>
        Assert.Equal([Title_, Paragraph, Paragraph], Zoned.Kinds(Title, Body.TrimEnd('.'), "وی به نشست اشاره کرد"));

    // The kinds and the texts have the same names.
    private const StatementGraph.Model.ZoneKind Title_ = StatementGraph.Model.ZoneKind.Title;
    private const StatementGraph.Model.ZoneKind Lead_ = StatementGraph.Model.ZoneKind.Lead;
}
