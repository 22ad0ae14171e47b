namespace StatementGraph.Model;

/// <summary>Whether a claim's content is the speaker's words or a retelling (PARC's direct and indirect).</summary>
public enum ClaimKind
{
    /// <summary>The speaker's words are given.</summary>
    Direct,

    /// <summary>They are retold.</summary>
    Indirect,
}

/// <summary>
/// What a claim does: PLOVER's verbal acts, with CAMEO's STATEMENT and APPEAL and three finer ones of readouts.
/// A claim whose cue shows none has none: it is never defaulted.
/// </summary>
public enum Act
{
    /// <summary>CAMEO 01: the cue only says that something was said with weight (stressed, noted, reminded).</summary>
    Statement,

    /// <summary>CAMEO 02: calls on others in general.</summary>
    Appeal,

    /// <summary>PLOVER AGREE: agrees, promises, announces readiness.</summary>
    Agree,

    /// <summary>PLOVER SUPPORT: supports, welcomes, praises, thanks.</summary>
    Support,

    /// <summary>PLOVER CONCEDE: admits, yields.</summary>
    Concede,

    /// <summary>PLOVER REQUEST: asks for, demands.</summary>
    Request,

    /// <summary>PLOVER ACCUSE: condemns, criticises, accuses.</summary>
    Accuse,

    /// <summary>PLOVER REJECT: rejects, refuses, denies.</summary>
    Reject,

    /// <summary>PLOVER THREATEN: warns, threatens.</summary>
    Threaten,
}

/// <summary>What one official is reported to have said, in one stretch that one cue introduces.</summary>
public sealed record Claim
{
    /// <summary>Unique and stable: the article's id, a colon, <c>c</c> and the content's start and end, as in <c>3f…:c120-165</c>.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="ArticleOfficial.Id"/> of who said it.</summary>
    public required string Speaker { get; init; }

    /// <summary>The words that name the speaker for this claim (a name, an office, a pronoun); null where there are none.</summary>
    public Evidence? SpeakerMention { get; init; }

    /// <summary>The words that attribute ('said', 'stressed'); null where punctuation alone does.</summary>
    public Evidence? Cue { get; init; }

    /// <summary>What was said.</summary>
    public required Evidence Content { get; init; }

    /// <summary>Whether the words are given or retold.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What the claim does; null where the words do not show it.</summary>
    public Act? Act { get; init; }

    /// <summary><see cref="ArticleOfficial.Id"/> of whom it was said to; null where the article does not say.</summary>
    public string? Addressee { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes (or an organisation's code) of what the content is about, in order of first mention.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Ids of topics that the content touches, in order of first mention.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary><see cref="MeetingReport.Id"/> of the meeting it was said at; null where the article does not say.</summary>
    public string? Meeting { get; init; }

    /// <summary>The id of the rule that found it.</summary>
    public required string Rule { get; init; }
}
