namespace StatementGraph.Model.Tests;

/// <summary>An article is named by its content: what was published, where and when.</summary>
public sealed class ArticleIdTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [Fact]
    public void The_same_content_has_the_same_name() =>
        Assert.Equal(ArticleId.Of("text", "https://a.example/1", "A", Day), ArticleId.Of("text", "https://a.example/1", "A", Day));

    [Fact]
    public void The_same_words_of_two_publishers_are_two_articles() =>
        Assert.NotEqual(ArticleId.Of("text", null, "A", null), ArticleId.Of("text", null, "B", null));

    [Fact]
    public void A_field_cannot_pass_for_another() =>
        Assert.NotEqual(ArticleId.Of("text", "A", null, null), ArticleId.Of("text", null, "A", null));

    [Fact]
    public void It_has_32_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", ArticleId.Of("", null, null, null));

    [Fact]
    public void An_interval_cannot_end_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateInterval(Day, Day.AddDays(-1), DatePrecision.Day));
}
