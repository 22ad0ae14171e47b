using StatementGraph.Extraction.Officials;
using StatementGraph.Extraction.Rules;
using StatementGraph.Model;

namespace StatementGraph.Extraction.Meetings;

/// <summary>Someone at a meeting, and the words that say so.</summary>
public sealed record Attendee(Person Person, ParticipantRole Role, OfficialSpan Mention);

/// <summary>One mention of a meeting. Positions are tokens.</summary>
public sealed class MeetingDraft(MeetingKind kind, Rule rule, int first, int end)
{
    /// <summary>What kind.</summary>
    public MeetingKind Kind { get; } = kind;

    /// <summary>The rule that found it.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>First token of the words that tell of it.</summary>
    public int First { get; } = first;

    /// <summary>Token after them.</summary>
    public int End { get; } = end;

    /// <summary>Whether it is still to come.</summary>
    public bool Planned { get; init; }

    /// <summary>Who took part.</summary>
    public List<Attendee> Attendees { get; } = [];

    /// <summary>The people.</summary>
    public IEnumerable<Person> People => Attendees.Select(a => a.Person);

    /// <summary>Where, as tokens and a code; null where not said.</summary>
    public (int First, int End, string Country)? Place { get; set; }
}
