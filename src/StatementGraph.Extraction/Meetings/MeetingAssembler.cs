using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StatementGraph.Extraction.Officials;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Meetings;

/// <summary>Gathers an article's mentions of one meeting into one report, and says which meeting across articles it tells of.</summary>
public sealed class MeetingAssembler(Reading reading)
{
    /// <summary>The reports.</summary>
    /// <param name="drafts">Mentions in order.</param>
    /// <param name="officials">The article's officials.</param>
    public AssembledMeetings Assemble(IReadOnlyList<MeetingDraft> drafts, IReadOnlyDictionary<Person, ArticleOfficial> officials)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(officials);
        var groups = new List<List<MeetingDraft>>();
        // Mentions that name everybody come first, so that those that name one of them join the right one.
        foreach (var draft in drafts.OrderByDescending(d => d.Attendees.Count > 1 ? 1 : 0))
        {
            var group = groups.FirstOrDefault(g => IsSame(g, draft));
            if (group is not null)
                group.Add(draft);
            else if (IsWhole(draft))
                groups.Add([draft]);
        }

        var reports = groups.Select(g => (Group: g, Report: Report(g.OrderBy(d => d.First).ToList(), officials)))
            .OrderBy(p => p.Report.Evidence[0].Span).ThenBy(p => p.Report.Kind).ToList();
        foreach (var (group, report) in reports)
            reading.Derivations.Add(new Derivation(report.Id, report.Rule, group[0].Rule.Name, report.Evidence.Select(e => new DerivationPart("meeting", e.Span)).Concat(report.Participants.Select(p => new DerivationPart("participant", p.Mention.Span))).OrderBy(p => p.Span).ToList()));
        return new AssembledMeetings(reports);
    }

    private static bool IsWhole(MeetingDraft draft) => draft.Attendees.Count > 1 || draft.Kind is not (MeetingKind.Meeting or MeetingKind.Call);

    private static bool IsSame(List<MeetingDraft> group, MeetingDraft draft)
    {
        if (group[0].Kind != draft.Kind || (group[0].Planned != draft.Planned && draft.Kind != MeetingKind.Visit))
            return false;
        var people = group.SelectMany(d => d.People).ToHashSet();
        if (draft.Kind == MeetingKind.Visit)
            return draft.People.All(people.Contains) && (draft.Place is null || group.All(d => d.Place is null || d.Place.Value.Country == draft.Place.Value.Country));
        return draft.People.All(people.Contains) || people.All(draft.People.Contains);
    }

    private MeetingReport Report(List<MeetingDraft> group, IReadOnlyDictionary<Person, ArticleOfficial> officials)
    {
        var evidence = group.Select(d => reading.Evidence(d.First, d.End)).DistinctBy(e => e.Span).OrderBy(e => e.Span).ToList();
        var attendees = group.SelectMany(d => d.Attendees).DistinctBy(a => a.Person).OrderBy(a => a.Mention.First).ToList();
        var place = group.Select(d => d.Place).FirstOrDefault(p => p is not null);
        var (mention, date) = new MeetingDate(reading).Of(group);
        var (meetingId, reason) = Identity(group[0].Kind, attendees.Select(a => officials[a.Person].Link.OfficialId), date, evidence[0].Span);
        return new MeetingReport
        {
            Id = $"{reading.Article.Id}:m{evidence[0].Span.Start}-{evidence[0].Span.End}-{group[0].Kind}",
            Kind = group[0].Kind,
            Status = group.Exists(d => d.Planned) ? MeetingStatus.Planned : MeetingStatus.Past,
            Participants = attendees.Select(a => new Participant(officials[a.Person].Id, a.Role, reading.Evidence(a.Mention.First, a.Mention.End))).ToList(),
            Evidence = evidence,
            Place = place is { } p ? reading.Evidence(p.First, p.End) : null,
            PlaceCountry = place?.Country,
            DateMention = mention,
            Date = date,
            Rule = group[0].Rule.Id,
            MeetingId = meetingId,
            MeetingReason = reason,
        };
    }

    // The same officials in the same way on the same day met once.
    private (string Id, string Reason) Identity(MeetingKind kind, IEnumerable<string> officials, DateInterval? date, TextSpan span)
    {
        var ids = officials.Order(StringComparer.Ordinal).ToList();
        if (date is { Precision: DatePrecision.Day } && ids.All(i => !i.StartsWith("x-", StringComparison.Ordinal)))
            return ("m-" + Hash($"{kind}|{string.Join(',', ids)}|{date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"), "the same officials, the same kind and the same day");
        return ("m-" + Hash($"{reading.Article.Id}|{kind}|{span}"), date is null ? "the day is not known, so that it stands for itself" : "a participant is not known across articles, so that it stands for itself");
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
