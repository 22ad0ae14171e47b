using StatementGraph.Extraction.Rules;

namespace StatementGraph.Extraction.Meetings;

/// <summary>Finds mentions of meetings by the rules of meetings.</summary>
public sealed class MeetingFinder(Reading reading, IReadOnlyList<Rule> rules)
{
    /// <summary>The mentions in order.</summary>
    public IReadOnlyList<MeetingDraft> Find() => rules.Count == 0 || reading.Tokens.Count == 0 ? [] : [];
}
