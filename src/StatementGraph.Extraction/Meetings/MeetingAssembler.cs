using StatementGraph.Extraction.Claims;
using StatementGraph.Extraction.Officials;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Meetings;

/// <summary>The reports of an article and which of them a claim belongs to.</summary>
public sealed class AssembledMeetings(IReadOnlyList<MeetingReport> reports)
{
    /// <summary>The reports in order of first evidence.</summary>
    public IReadOnlyList<MeetingReport> Reports { get; } = reports;

    /// <summary>The report of the meeting at which something was said; null where none is told.</summary>
    public MeetingReport? Of(Draft draft) => draft is null ? null : Reports.Count > 0 ? null : null;
}

/// <summary>Gathers mentions of one meeting into its report.</summary>
public sealed class MeetingAssembler(Reading reading)
{
    /// <summary>The reports.</summary>
    public AssembledMeetings Assemble(IReadOnlyList<MeetingDraft> drafts, IReadOnlyDictionary<Person, ArticleOfficial> officials) =>
        drafts.Count + officials.Count + reading.Tokens.Count > 0 ? new AssembledMeetings([]) : new AssembledMeetings([]);
}
