using CsCheck;
using StatementGraph.Text.Tests.Reading;

namespace StatementGraph.Text.Tests.Zones;

public sealed class ZonePropertyTests
{
    // Words that decide something, so that random texts reach every rule.
    private static readonly Gen<string> Word = Gen.OneOf(
        "انتهای پیام", "بیشتر بخوانید:", "وزیر", "گفت:", "ادامه دارد.", "\n", "\r\n", "\u2028", "date 2024-11-26", "کد خبر", "#گلستان", "/انتهى/", "تهران - ایرنا -", "\u200F", "\u200C", "«", "».", "-", "12:30", "قال", "😀", "\uD800", "\uFEFF", "x");

    private static readonly Gen<string> Texts = Gen.OneOf(Word.Array[1, 40].Select(words => string.Join(' ', words)), Gen.String[1, 80]);

    [Fact]
    public void Zones_are_in_order_disjoint_and_cover_all_but_white_space() => Texts.Sample(text =>
    {
        if (Sample.Reader.ReadText(text).Article is not { } article)
        {
            Assert.True(string.IsNullOrWhiteSpace(text));
            return;
        }

        var at = 0;
        foreach (var zone in article.Zones)
        {
            Assert.True(zone.Span.Length > 0 && zone.Span.Start >= at);
            Assert.True(string.IsNullOrWhiteSpace(text[at..zone.Span.Start]));
            Assert.Equal(zone.Span.Of(text).Trim(), zone.Span.Of(text));
            at = zone.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    });
}
