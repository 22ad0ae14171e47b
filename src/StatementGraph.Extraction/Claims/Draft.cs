using StatementGraph.Extraction.Rules;
using StatementGraph.Text;

namespace StatementGraph.Extraction.Claims;

/// <summary>A claim while its content is still being measured. Positions are tokens.</summary>
public sealed class Draft(PatternHit hit, Subject subject, Sentence sentence)
{
    /// <summary>The rule and its words.</summary>
    public PatternHit Hit { get; } = hit;

    /// <summary>Who speaks.</summary>
    public Subject Subject { get; } = subject;

    /// <summary>The sentence that holds the cue.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>First token of the content.</summary>
    public int First { get; set; } = hit.ContentFirst;

    /// <summary>Token after the content; -1 while open.</summary>
    public int End { get; set; } = hit.ContentEnd;

    /// <summary>Whether the content stands in quotation marks as a whole.</summary>
    public bool IsQuoted { get; set; }
}
