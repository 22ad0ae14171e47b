using StatementGraph.Model;

namespace StatementGraph.Storage.Identity;

/// <summary>
/// Who the people of an article are and which meetings its reports tell of: as the article states it, until <see cref="Assign"/> and
/// <see cref="Meet"/> tell more. It has all that follows from, so that an article in a store is linked anew without its text being read.
/// </summary>
internal sealed class ArticleLinks
{
    private readonly IReadOnlyList<PersonLink> people;
    private readonly IReadOnlyList<ReportLink> reports;

    public ArticleLinks(string articleId, IReadOnlyList<PersonLink> people, IReadOnlyList<ReportLink> reports)
    {
        (ArticleId, this.people, this.reports) = (articleId, people, reports);
        OfficialIds = [.. people.Select(person => person.Stated)];
        OwnMeetingIds = MeetingIds = [.. reports.Select(report => report.Stated)];
    }

    /// <summary>The article.</summary>
    public string ArticleId { get; }

    /// <summary>What is compared to find out who is who.</summary>
    public IEnumerable<string> Keys => people.Select(person => person.Key).OfType<string>();

    /// <summary>The canonical officials, in the article's order.</summary>
    public IReadOnlyList<string> OfficialIds { get; private set; }

    /// <summary>The meetings that reports name by themselves, in the article's order.</summary>
    public IReadOnlyList<string> OwnMeetingIds { get; private set; }

    /// <summary>The canonical meetings, in the article's order.</summary>
    public IReadOnlyList<string> MeetingIds { get; private set; }

    /// <summary>Tells who is who across articles.</summary>
    /// <param name="officials">The canonical official of each key.</param>
    public void Assign(IReadOnlyDictionary<string, string> officials)
    {
        OfficialIds = [.. people.Select(person => person.Key is { } key ? officials[key] : person.Stated)];
        OwnMeetingIds = MeetingIds = [.. reports.Select(report =>
            report.People.All(place => OfficialIds[place] == people[place].Stated) ? report.Stated : MeetingIdentity.Of(report, OfficialIds))];
    }

    /// <summary>Tells which meetings across articles its reports tell of.</summary>
    /// <param name="meetings">The canonical meeting of each own one.</param>
    public void Meet(IReadOnlyDictionary<string, string> meetings) => MeetingIds = [.. OwnMeetingIds.Select(own => meetings[own])];

    /// <summary>Tells who is who as a store has it.</summary>
    public void Take(IReadOnlyList<string> officials, IReadOnlyList<string> meetings) => (OfficialIds, MeetingIds) = (officials, meetings);

    /// <summary>The meeting that a report states; null where it is the canonical one.</summary>
    /// <param name="ordinal">The report's place in the article.</param>
    public string? StatedMeeting(int ordinal) => reports[ordinal].Stated == MeetingIds[ordinal] ? null : reports[ordinal].Stated;

    /// <summary>What the reports tell, once it is known who is who.</summary>
    public IEnumerable<ToldMeeting> Told() => reports.Select((report, i) => new ToldMeeting(
        ArticleId, i, OwnMeetingIds[i], report.Kind, report.Date,
        [.. report.People.Select(place => OfficialIds[place]).Distinct(StringComparer.Ordinal)], OwnMeetingIds[i]));
}

/// <summary>A person of an article.</summary>
/// <param name="Stated">The official that the article states.</param>
/// <param name="Key">The key of what is compared; null for an article that was added before there were signatures.</param>
internal sealed record PersonLink(string Stated, string? Key);

/// <summary>A report, as far as it decides which meeting it tells of.</summary>
/// <param name="Stated">The meeting that the article states.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Date">When.</param>
/// <param name="People">The places of those who took part among the people of the article.</param>
internal sealed record ReportLink(string Stated, MeetingKind Kind, DateInterval? Date, IReadOnlyList<int> People);
