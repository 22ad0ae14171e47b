using StatementGraph.Extraction.Officials;

namespace StatementGraph.Extraction.Rules;

/// <summary>Where a rule's pattern stands in a sentence. Positions are tokens, ends excluded.</summary>
public sealed class PatternHit(Rule rule, int cueFirst, int cueEnd, string cueId)
{
    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>First token of the cue.</summary>
    public int CueFirst { get; } = cueFirst;

    /// <summary>Token after the cue.</summary>
    public int CueEnd { get; } = cueEnd;

    /// <summary>What the cue means: its lexicon id.</summary>
    public string CueId { get; } = cueId;

    /// <summary>First token of the whole match.</summary>
    public int First { get; set; } = cueFirst;

    /// <summary>Token after the whole match, as far as the pattern itself goes.</summary>
    public int End { get; set; } = cueEnd;

    /// <summary>First token of the content; -1 where the pattern has none.</summary>
    public int ContentFirst { get; set; } = -1;

    /// <summary>Token after the content; -1 where it is still open.</summary>
    public int ContentEnd { get; set; } = -1;

    /// <summary>Officials that the pattern captured, by name.</summary>
    public Dictionary<string, OfficialSpan> Captures { get; } = new(StringComparer.Ordinal);
}
