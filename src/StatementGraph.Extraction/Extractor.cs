using StatementGraph.Extraction.Claims;
using StatementGraph.Extraction.Matching;
using StatementGraph.Extraction.Meetings;
using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Outlets;
using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text;
using StatementGraph.Text.Dates;

namespace StatementGraph.Extraction;

/// <summary>
/// Reads an article: which officials, meetings and claims it tells of, and which words show it. Deterministic; holds no state between
/// articles and may be used by many threads at once.
/// </summary>
public sealed class Extractor
{
    private readonly Authority authority;
    private readonly Dictionary<string, Language> languages;
    private readonly CueActs acts = CueActs.Load();
    private readonly OutletDirectory outlets = OutletDirectory.Load();
    private readonly Dictionary<string, string> positionNames;
    private readonly Dictionary<string, DateRecogniser> dates;
    private readonly PublicationDate publication;
    private readonly HashSet<string> positions;
    private readonly IReadOnlyDictionary<string, string> positionCountries = PositionCountries.Load();

    /// <summary>Reads the data of every language that has rules.</summary>
    /// <param name="authority">Who is known.</param>
    /// <param name="variant">Names what <paramref name="authority"/> has beyond the data that is built in; null for nothing.</param>
    /// <exception cref="LexiconException">A data file is missing or wrong.</exception>
    public Extractor(Authority authority, string? variant = null)
    {
        ArgumentNullException.ThrowIfNull(authority);
        Version = ExtractorVersion.Compute() + (variant is null ? "" : $".{variant}");
        this.authority = authority;
        var keys = new OfficialKeys(authority);
        languages = Languages.ToDictionary(l => l, l => Language.Load(l, authority, keys), StringComparer.Ordinal);
        dates = Languages.ToDictionary(l => l, l => new DateRecogniser(Calendars.Of(l)), StringComparer.Ordinal);
        publication = new PublicationDate(dates);
        positions = authority.Positions.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        positionNames = authority.Positions.ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>The languages that have rules.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fa", "ar"];

    /// <summary>An extractor with the data that is built in; made at first use.</summary>
    public static Extractor Default => Shared.Value;

    private static readonly Lazy<Extractor> Shared = new(() => new Extractor(Authority.Load()));

    /// <summary>The version of code, rules and lexicons together: another version may read another thing in the same article.</summary>
    public string Version { get; }

    /// <summary>Reads an article. One in a language without rules has no facts but its publisher and day.</summary>
    public Extraction Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!languages.TryGetValue(article.Language, out var language))
            return new Extraction(new ArticleFacts { Article = article, Officials = [], Meetings = [], Claims = [], PublishedOn = article.DeclaredDate, Extractor = Version }, [], []);
        var text = Segmenter.Segment(article);
        var reading = new Reading(text, new PhraseScanner(language.Words, text).Scan(), language.Lexicon) 
        {
            PublishedOn = article.DeclaredDate ?? publication.Find(article),
            Positions = positions,
            PositionCountries = positionCountries,
            Names = language.Names,
        };
        var stated = new OutletFinder(reading, outlets).Find();
        reading.Home = stated.Publisher?.Country ?? DefaultHome(reading) ?? CitedHome(stated);
        reading.Dates = dates[article.Language].Find(text.Folded, text.Tokens, reading.PublishedOn).Select(d => (d.Span, d.Value)).ToList();
        OfficialRecogniser.Recognise(reading);
        new Roster(reading, authority).Gather();
        var drafts = new ClaimFinder(reading, language.Claims).Find();
        var reports = new MeetingFinder(reading, language.Meetings, drafts).Find();
        return Assemble(reading, stated, drafts, reports);
    }

    // Words that only one country's outlets use of their own country.
    private static string? DefaultHome(Reading reading)
    {
        for (var token = 0; token < reading.Tokens.Count; token++)
        {
            if (reading.Matches.Find(token, "default-home") is { } match)
                return match.Entry.Id;
        }

        return null;
    }

    // An outlet that nobody knows is taken to be of the country whose agencies alone it cites.
    private string? CitedHome(StatedOutlets stated)
    {
        var countries = stated.Agencies.Select(a => outlets.ById(a.Id)?.Country).Distinct().ToList();
        return countries.Count == 1 ? countries[0] : null;
    }

    private Extraction Assemble(Reading reading, StatedOutlets stated, IReadOnlyList<Draft> drafts, IReadOnlyList<MeetingDraft> meetings)
    {
        var active = drafts.Select(d => d.Subject.Person!).Concat(meetings.SelectMany(m => m.People)).ToHashSet();
        var officials = new OfficialAssembler(reading, authority, positionNames).Assemble(active);
        var reports = new MeetingAssembler(reading).Assemble(meetings, officials);
        var claims = new ClaimAssembler(reading, acts).Assemble(drafts, officials, reports.Of);
        var facts = new ArticleFacts
        {
            Article = reading.Article,
            Publisher = stated.Publisher,
            Agencies = stated.Agencies,
            PublishedOn = reading.PublishedOn,
            Officials = officials.Values.ToList(),
            Meetings = reports.Reports,
            Claims = claims,
            Extractor = Version,
        };
        return new Extraction(facts, reading.Derivations, reading.Rejections);
    }
}
