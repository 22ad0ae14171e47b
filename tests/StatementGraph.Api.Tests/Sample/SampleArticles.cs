using StatementGraph.Model;

namespace StatementGraph.Api.Tests.Sample;

/// <summary>Two articles that tell of one meeting between two invented foreign ministers of two invented countries; the first has the smaller id.</summary>
internal static class SampleArticles
{
    public static Article Persian { get; } = Make(
        "fa", "https://alef.example/1", "Alef", new DateOnly(2024, 5, 28),
        "دیدار دلاوری و مراد\n"
        + "رامین دلاوری، وزیر امور خارجه آروندیا، روز دوشنبه در سهلیا با سامی مراد دیدار کرد.\n"
        + "دلاوری گفت: «راه آهن تازه دو کشور را به هم نزدیک می‌کند.»");

    public static Article Arabic { get; } = Make(
        "ar", "https://baa.example/9", "Baa Agency", new DateOnly(2024, 5, 27),
        "استقبل سامي مراد وزير خارجية سهليا نظيره رامين دلاوري يوم الاثنين.\n"
        + "وأكد مراد أن بلاده تدعم خط السكة الحديدية.\n"
        + "نقلا عن ألف نيوز");

    /// <summary>The first place of these words.</summary>
    public static Evidence Words(this Article article, string words, int occurrence = 1)
    {
        var at = -1;
        for (; occurrence > 0; occurrence--)
            at = article.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
        return Evidence.Of(article, new TextSpan(at, at + words.Length));
    }

    private static Article Make(string language, string url, string publisher, DateOnly date, string text) => new()
    {
        Id = ArticleId.Of(text, url, publisher, date),
        Text = text,
        Zones = [.. Lines(text, title: language == "fa")],
        Language = language,
        Url = url,
        DeclaredPublisher = publisher,
        DeclaredDate = date,
        Path = "/secret/folder/article.txt",
    };

    private static IEnumerable<Zone> Lines(string text, bool title)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return new(title && start == 0 ? ZoneKind.Title : ZoneKind.Paragraph, new(start, start + line.Length));
            start += line.Length + 1;
        }
    }
}
