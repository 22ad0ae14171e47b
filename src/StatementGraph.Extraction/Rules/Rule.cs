using StatementGraph.Model;

namespace StatementGraph.Extraction.Rules;

/// <summary>A rule: the phrase that it matches, and what it makes of it. Rules are data, in <c>rules.json</c> of each language.</summary>
public sealed record Rule
{
    /// <summary>Unique, such as <c>fa.say-that</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The phrase that it matches, readable: <c>&lt;official&gt; said that &lt;content&gt;</c>.</summary>
    public required string Name { get; init; }

    /// <summary>See <see cref="PatternParser"/>.</summary>
    public required string Pattern { get; init; }

    /// <summary>How far the content goes.</summary>
    public ContentReach Content { get; init; }

    /// <summary>Direct or indirect.</summary>
    public RuleKind Kind { get; init; }

    /// <summary>Where the speaker is.</summary>
    public SpeakerFrom Speaker { get; init; }

    /// <summary>For a rule of meetings, their kind; null for a rule of claims.</summary>
    public MeetingKind? Meeting { get; init; }

    /// <summary>Whether a meeting it finds is still to come.</summary>
    public bool Planned { get; init; }

    /// <summary>Only in headlines.</summary>
    public bool Headline { get; init; }

    /// <summary>Classes that no gap and no captured content may hold; <c>official</c> is any mention of one.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Classes one of which the captured content must hold.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    /// <summary>Classes with a word of one of which the content must begin; none where it may begin anyhow.</summary>
    public IReadOnlyList<string> Opens { get; init; } = [];

    /// <summary>Classes none of which may stand right before the cue.</summary>
    public IReadOnlyList<string> NotBehind { get; init; } = [];

    /// <summary>The most words that a gap may cover.</summary>
    public int GapLimit { get; init; } = 12;

    /// <summary>The pattern's elements.</summary>
    public IReadOnlyList<PatternElement> Elements => elements ??= PatternParser.Parse(Pattern);

    private IReadOnlyList<PatternElement>? elements;
}
