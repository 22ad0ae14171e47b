namespace StatementGraph.Model;

/// <summary>What kind of meeting: PLOVER's CONSULT and its modes, told apart as readouts do.</summary>
public enum MeetingKind
{
    /// <summary>Officials talk in one place.</summary>
    Meeting,

    /// <summary>By telephone or video.</summary>
    Call,

    /// <summary>One goes to another's country.</summary>
    Visit,

    /// <summary>One asks another to come.</summary>
    Invitation,

    /// <summary>A multilateral gathering.</summary>
    Summit,

    /// <summary>An official before the press.</summary>
    PressConference,

    /// <summary>An official asked by a journalist.</summary>
    Interview,
}

/// <summary>What a participant did at the meeting.</summary>
public enum ParticipantRole
{
    /// <summary>Took part; the text does not say more.</summary>
    Participant,

    /// <summary>Received the others, or invited them.</summary>
    Host,

    /// <summary>Came, or was invited.</summary>
    Visitor,

    /// <summary>Brought others together.</summary>
    Mediator,
}

/// <summary>Whether a meeting took place.</summary>
public enum MeetingStatus
{
    /// <summary>It has happened.</summary>
    Past,

    /// <summary>It is expected, planned or asked for.</summary>
    Planned,
}

/// <summary>One official at one meeting, as one article tells it.</summary>
/// <param name="Official"><see cref="ArticleOfficial.Id"/>.</param>
/// <param name="Role">What they did there.</param>
/// <param name="Mention">The words that name them for this meeting.</param>
public sealed record Participant(string Official, ParticipantRole Role, Evidence Mention);

/// <summary>One article's account of one meeting, however often the article mentions it.</summary>
public sealed record MeetingReport
{
    /// <summary>Unique and stable: the article's id, a colon, <c>m</c> and the first evidence's start and end.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Whether it has happened.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Who took part, in order of first mention, each official once; at least one.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>The words that tell of it, in order of the text; at least one.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The words that say where; null where the text does not.</summary>
    public Evidence? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country where it was or is to be; null where the text does not say.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>The words that say when; null where the text does not.</summary>
    public Evidence? DateMention { get; init; }

    /// <summary>When it was, resolved; null where the words do not decide without a date of publication.</summary>
    public DateInterval? Date { get; init; }

    /// <summary>The id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// Which meeting this report tells of: computed from kind, canonical participants and day, so that two articles' reports of
    /// one meeting carry one id; a report whose day is not known stands for a meeting of its own.
    /// </summary>
    public required string MeetingId { get; init; }

    /// <summary>Why it was linked to that meeting, as a sentence.</summary>
    public required string MeetingReason { get; init; }
}
