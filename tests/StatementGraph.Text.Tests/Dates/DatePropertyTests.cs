using CsCheck;
using StatementGraph.Languages;
using StatementGraph.Model;

namespace StatementGraph.Text.Tests.Dates;

public sealed class DatePropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "دوشنبه", "روز", "ظهر", "دیروز", "۶", "آذر", "1403", "/", "-", "2024", "الـ", "والثلاثاء", "نوفمبر", "من", "الماضي", "(", ")", "،", "9999", "31", "0", "هـ", "عام", "امروز", "هفته گذشته", "الشهر الماضي", "شوال", "\u200C", "😀");

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Select(Word.Array[1, 12], Gen.OneOf("", " "), (words, gap) => string.Join(gap, words)), Gen.String[0, 60]);

    private static readonly Gen<DateOnly?> Days = Gen.OneOf(Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(n => (DateOnly?)DateOnly.FromDayNumber(n)), Gen.Const((DateOnly?)null));

    [Fact]
    public void Any_text_on_any_day_gives_dates_in_order_without_overlaps_in_the_text() =>
        Gen.Select(Texts, Days, Gen.OneOf("fa", "ar", "en")).Sample((text, day, language) =>
        {
            var at = 0;
            foreach (var mention in Dated.Find(language, text, day))
            {
                Assert.True(mention.Span.Start >= at && mention.Span.Length > 0 && mention.Span.End <= text.Length);
                at = mention.Span.End;
            }
        });

    [Fact]
    public void Where_a_text_stands_does_not_change_its_dates() =>
        Gen.Select(Texts, Gen.Int[1, 20]).Sample((text, shift) =>
        {
            var moved = new string('\n', shift) + text;
            var expected = Dated.Find("fa", text, Dated.Tuesday);
            var found = ArticleReaders.Dates["fa"].Find(moved, new TextSpan(shift, moved.Length), Dated.Tuesday);
            Assert.Equal(expected.Select(m => (m.Span.Start + shift, m.Value)), found.Select(m => (m.Span.Start, m.Value)));
        });

    [Fact]
    public void A_weekday_is_never_after_the_day_of_publication() =>
        Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2060, 1, 1).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
        {
            var monday = Assert.Single(Dated.Find("fa", "دوشنبه", day)).Value!.From;
            Assert.Equal(DayOfWeek.Monday, monday.DayOfWeek);
            Assert.InRange(day.DayNumber - monday.DayNumber, 0, 6);
        });
}
