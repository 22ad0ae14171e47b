using StatementGraph.Extraction.Claims;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Meetings;

/// <summary>The reports of an article and which of them a claim belongs to.</summary>
public sealed class AssembledMeetings(IReadOnlyList<(List<MeetingDraft> Group, MeetingReport Report)> reports)
{
    /// <summary>The reports in order of first evidence.</summary>
    public IReadOnlyList<MeetingReport> Reports { get; } = reports.Select(r => r.Report).ToList();

    /// <summary>
    /// The report of the meeting at which something was said: the one in which the speaker took part that was told of last before the
    /// cue; null where none was. Visits, invitations and what is still to come are no occasion.
    /// </summary>
    public MeetingReport? Of(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        (int At, MeetingReport Report)? best = null;
        foreach (var (group, report) in reports)
        {
            if (report.Status == MeetingStatus.Planned || report.Kind is MeetingKind.Visit or MeetingKind.Invitation || !group.Any(d => d.People.Contains(draft.Subject.Person!)))
                continue;
            foreach (var told in group.Where(d => d.First < draft.Hit.CueFirst && !(d.First >= draft.First && d.First < draft.End)))
            {
                if (best is null || told.First > best.Value.At)
                    best = (told.First, report);
            }
        }

        return best?.Report;
    }
}
