using StatementGraph.Text.Dates;
using StatementGraph.Text.Reading;
using StatementGraph.Text.Zones;

namespace StatementGraph.Languages;

/// <summary>Connects the article reader with the words of the languages that are built in.</summary>
public static class ArticleReaders
{
    private static readonly string[] Languages = ["fa", "ar", "en"];

    /// <summary>The date recogniser of each language, by <c>fa</c>, <c>ar</c>, <c>en</c>.</summary>
    public static IReadOnlyDictionary<string, DateRecogniser> Dates { get; } =
        Languages.ToDictionary(l => l, l => new DateRecogniser(Calendars.Of(l)), StringComparer.Ordinal);

    /// <summary>A reader that knows the furniture and datelines of every language.</summary>
    /// <param name="limits">What is too large; the usual limits where null.</param>
    public static ArticleReader Default(ReadLimits? limits = null) =>
        new(Languages.ToDictionary(l => l, l => new ZoneSplitter(Boilerplate.Of(l), Dates[l]), StringComparer.Ordinal), limits);
}
