using System.Globalization;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>A detail that the reports of a meeting tell differently. Silence is no difference.</summary>
internal sealed record MeetingDifference(string About, IReadOnlyList<MeetingVersion> Versions)
{
    /// <summary>The differences among all reports of a meeting.</summary>
    public static IReadOnlyList<MeetingDifference> Among(IReadOnlyList<ReportRecord> reports) =>
    [
        .. Of("PARTICIPANTS", reports, report => [.. report.ParticipantIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
        .. Of("DATE", reports, report => report.Report.Date is { } date ? [Day(date.From), Day(date.To)] : []),
        .. Of("PLACE", reports, report => report.Report.PlaceCountry is { } place ? [place] : []),
        .. Of("STATUS", reports, report => [EnumNames.Of(report.Report.Status)]),
    ];

    private static IEnumerable<MeetingDifference> Of(string about, IReadOnlyList<ReportRecord> reports, Func<ReportRecord, IReadOnlyList<string>> tells)
    {
        var versions = reports.Select(report => (Report: report, Tells: tells(report))).Where(one => one.Tells.Count > 0)
            .GroupBy(one => string.Join(' ', one.Tells), StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new MeetingVersion(same.First().Tells, [.. same.Select(one => one.Report)])).ToList();
        return versions.Count > 1 ? [new MeetingDifference(about, versions)] : [];
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>What some reports tell.</summary>
internal sealed record MeetingVersion(IReadOnlyList<string> Tells, IReadOnlyList<ReportRecord> Reports);
