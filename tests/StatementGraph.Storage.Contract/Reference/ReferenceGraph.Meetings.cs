using StatementGraph.Model;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Contract.Reference;

public sealed partial class ReferenceGraph
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<MeetingRecord>>> MeetingsAsync(IReadOnlyList<MeetingQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Meetings().Where(meeting => Matches(meeting, query) && Holds(query.Where, meeting)), query => query.Page);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Page<ReportRecord>>> ReportsAsync(IReadOnlyList<ReportQuery> queries, CancellationToken cancellation) =>
        Answers(queries, query => Reports()
            .Where(report => query.Article is null || report.Facts.Article.Id == query.Article)
            .Where(report => query.Meeting is null || report.Report.MeetingId == query.Meeting)
            .OrderBy(report => report.Facts.Article.Id, StringComparer.Ordinal).ThenBy(report => report.Report.Evidence[0].Span)
            .Select(report => new ReportRecord(report.Report, report.Facts.Article.Id, Participants(report))), query => query.Page);

    private IEnumerable<(ArticleFacts Facts, MeetingReport Report)> Reports() =>
        All.SelectMany(facts => facts.Meetings.Select(report => (facts, report)));

    private static IReadOnlyList<string> Participants((ArticleFacts Facts, MeetingReport Report) report) =>
        [.. report.Report.Participants.Select(one => Canonical(report.Facts, one.Official))];

    private static string Canonical(ArticleFacts facts, string localId) => Person(facts, localId).Link.OfficialId;

    private static ArticleOfficial Person(ArticleFacts facts, string localId) => facts.Officials.Single(official => official.Id == localId);

    private List<MeetingRecord> Meetings() =>
    [
        .. Reports().GroupBy(report => report.Report.MeetingId)
            .Select(reports => Record(reports.Key, [.. reports]))
            .OrderByDescending(meeting => meeting.Date?.From ?? DateOnly.MinValue).ThenBy(meeting => meeting.Id, StringComparer.Ordinal),
    ];

    private static MeetingRecord Record(string id, IReadOnlyList<(ArticleFacts Facts, MeetingReport Report)> reports) => new(
        id,
        reports[0].Report.Kind,
        reports.Any(report => report.Report.Status == MeetingStatus.Past) ? MeetingStatus.Past : MeetingStatus.Planned,
        reports.Select(report => report.Report.Date).OfType<DateInterval>()
            .OrderBy(date => date.To.DayNumber - date.From.DayNumber).ThenBy(date => date.From).ThenBy(date => date.Precision).FirstOrDefault(),
        [.. reports.SelectMany(Participants).Distinct().Order(StringComparer.Ordinal)],
        [.. reports.Select(report => report.Report.PlaceCountry).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
        reports.Count);

    private bool Matches(MeetingRecord meeting, MeetingQuery query)
    {
        var reports = Reports().Where(report => report.Report.MeetingId == meeting.Id).ToList();
        return (query.Ids is null || query.Ids.Contains(meeting.Id))
            && (query.Participants is null || query.Participants.All(meeting.Participants.Contains))
            && (query.Country is null || meeting.PlaceCountries.Contains(query.Country) || RoleCountries(reports).Contains(query.Country))
            && (query.Kind is null || meeting.Kind == query.Kind)
            && (query.Status is null || meeting.Status == query.Status)
            && (query.Article is null || reports.Any(report => report.Facts.Article.Id == query.Article))
            && (query.From is null || meeting.Date?.To >= query.From)
            && (query.To is null || meeting.Date?.From <= query.To)
            && (query.Named is null || query.Named.All(spellings => IsNamed(meeting, spellings)));
    }

    private static IEnumerable<string?> RoleCountries(IEnumerable<(ArticleFacts Facts, MeetingReport Report)> reports) =>
        reports.SelectMany(report => report.Report.Participants.SelectMany(one => Person(report.Facts, one.Official).Roles))
            .Select(role => role.Country);
}
