namespace StatementGraph.Model.Tests;

/// <summary>Spans count UTF-16 code units from 0, and their end is excluded.</summary>
public sealed class TextSpanTests
{
    [Fact]
    public void An_emoji_counts_two_units() => Assert.Equal("b", new TextSpan(3, 4).Of("a\U0001F600b"));

    [Fact]
    public void The_end_is_excluded() => Assert.Equal("ab", new TextSpan(0, 2).Of("abc"));

    [Fact]
    public void It_cannot_start_before_the_text() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));

    [Fact]
    public void It_cannot_end_before_it_starts() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Fact]
    public void Spans_that_touch_do_not_overlap() => Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)));

    [Fact]
    public void A_span_contains_itself() => Assert.True(new TextSpan(1, 4).Contains(new TextSpan(1, 4)));

    [Fact]
    public void Spans_are_ordered_by_start_then_end() => Assert.True(new TextSpan(1, 9) < new TextSpan(2, 3) && new TextSpan(1, 3) < new TextSpan(1, 9));
}
