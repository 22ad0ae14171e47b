using System.Globalization;

namespace StatementGraph.Benchmarks.Generating;

/// <summary>
/// Makes articles about invented officials, alternately Persian and Arabic, each of 2,000 to 3,000 characters: the size and build of
/// agencies' readouts. Article number n is the same in every run.
/// </summary>
public sealed class ArticleGenerator
{
    /// <summary>How many officials there are where nobody says otherwise.</summary>
    public const int FewOfficials = 300;

    private const int LeastLength = 2_100;

    private static readonly DateOnly FirstDay = new(2024, 1, 1);
    private static readonly Templates FewNames = new("names.tsv"), ManyNames = new("many-names.tsv");
    private static readonly Dictionary<string, Templates> Languages = new(StringComparer.Ordinal)
    {
        ["fa"] = new Templates("fa.tsv"),
        ["ar"] = new Templates("ar.tsv"),
    };

    private readonly Random random;
    private readonly string language;
    private readonly Templates templates;
    private readonly int number, officials;
    private readonly Person a, b;
    private readonly string outlet;
    private readonly DateOnly day;

    private ArticleGenerator(int number, int officials)
    {
        (this.number, this.officials) = (number, officials);
        // A seeded Random gives the same numbers on every machine and version.
        random = new Random(number);
        language = number % 2 == 0 ? "fa" : "ar";
        templates = Languages[language];
        a = NewPerson();
        b = NewPerson();
        while (b.Family == a.Family)
            b = NewPerson();
        outlet = templates.Pick("outlet", random);
        day = FirstDay.AddDays(random.Next(700));
    }

    /// <summary>Article number <paramref name="number"/> about some of so many officials.</summary>
    public static GeneratedArticle Article(int number, int officials = FewOfficials) => new ArticleGenerator(number, officials).Write();

    /// <summary>The first articles.</summary>
    public static IEnumerable<GeneratedArticle> Articles(int count, int officials = FewOfficials) => Enumerable.Range(0, count).Select(number => Article(number, officials));

    private GeneratedArticle Write()
    {
        var paragraphs = new List<string> { Line("open", a), Line("first", a) };
        AddMore(paragraphs, a, LeastLength / 2);
        paragraphs.Add(Line("second", b));
        AddMore(paragraphs, b, LeastLength);
        paragraphs.Add(Line("close", b));
        paragraphs.Add(Line("end", b));
        return new GeneratedArticle(number, language, outlet, day, Line("headline", a), string.Join('\n', paragraphs).TrimEnd());
    }

    private void AddMore(List<string> paragraphs, Person speaker, int length)
    {
        while (paragraphs.Sum(p => p.Length) < length)
            paragraphs.Add(Line("more", speaker));
    }

    private string Line(string key, Person speaker)
    {
        var line = templates.Pick(key, random);
        for (var at = line.IndexOf("{content}", StringComparison.Ordinal); at >= 0; at = line.IndexOf("{content}", StringComparison.Ordinal))
            line = line[..at] + Content() + line[(at + "{content}".Length)..];
        line = line.Replace("{aim}", templates.Pick("aim", random), StringComparison.Ordinal)
            .Replace("{outlet}", outlet, StringComparison.Ordinal)
            .Replace("{place}", a.Capital, StringComparison.Ordinal)
            .Replace("{weekday}", templates.All("weekday")[(int)day.DayOfWeek], StringComparison.Ordinal)
            .Replace("{date}", Date(), StringComparison.Ordinal);
        return speaker.FillIn(b.FillIn(a.FillIn(line, "a"), "b"), "speaker");
    }

    // Readouts say several things behind one cue.
    private string Content() => string.Join(templates.Pick("join", random), Enumerable.Range(0, random.Next(1, 4)).Select(_ => templates.Pick("content", random)).Distinct());

    private string Date()
    {
        Calendar calendar = language == "fa" ? new PersianCalendar() : new GregorianCalendar();
        var time = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture,
            $"{calendar.GetDayOfMonth(time)} {templates.All("month")[calendar.GetMonth(time) - 1]} {calendar.GetYear(time)}");
    }

    private Person NewPerson()
    {
        // Office and country belong to the name, so that one person is not many.
        var name = new Random(random.Next(officials));
        var names = officials > FewOfficials ? ManyNames : FewNames;
        var country = templates.Pick("country", name).Split('\t');
        var office = templates.All("office")[name.Next(templates.All("office").Count)]
            .Replace("{country}", country[0], StringComparison.Ordinal)
            .Replace("{demonym}", country[^1], StringComparison.Ordinal);
        return new Person(Spelled(names.Pick("given", name)), Spelled(names.Pick("family", name)), office, country[0], country[1]);
    }

    // The same person in both languages: Arabic spelling has its own yeh and kaf.
    private string Spelled(string name) => language == "ar" ? name.Replace('ی', 'ي').Replace('ک', 'ك') : name;
}
