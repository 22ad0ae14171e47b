using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text.Dates;

namespace StatementGraph.Text.Tests.Dates;

/// <summary>The dates of a sentence, seen from one fixed day of publication.</summary>
internal static class Dated
{
    /// <summary>A Tuesday: 6 Azar 1403, 25 Jumada al-awwal 1446.</summary>
    public static readonly DateOnly Tuesday = new(2024, 11, 26);

    public static IReadOnlyList<DateMention> Find(string language, string text, DateOnly? publishedOn) =>
        ArticleReaders.Dates[language].Find(text, new TextSpan(0, text.Length), publishedOn);

    /// <summary>The words of the only date, and its days as <c>from</c>, or <c>from..to</c>; '?' where they are not known.</summary>
    public static (string Words, string Days) One(string language, string text, DateOnly? publishedOn = null)
    {
        var mention = Assert.Single(Find(language, text, publishedOn));
        return (mention.Span.Of(text), Days(mention.Value));
    }

    public static (string Words, string Days) OnTuesday(string language, string text) => One(language, text, Tuesday);

    private static string Days(DateInterval? value) => value is null ? "?" : value.From == value.To ? $"{value.From:yyyy-MM-dd}" : $"{value.From:yyyy-MM-dd}..{value.To:yyyy-MM-dd}";
}
