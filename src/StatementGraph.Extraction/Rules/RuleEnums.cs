namespace StatementGraph.Extraction.Rules;

/// <summary>How far the content of a claim goes.</summary>
public enum ContentReach
{
    /// <summary>As far as the pattern's own capture.</summary>
    Captured,

    /// <summary>To the end of the sentence, or to the next cue in it.</summary>
    Clause,

    /// <summary>Over following sentences of the paragraph too, until a new cue.</summary>
    Stretch,

    /// <summary>To the comma behind which the sentence's main clause goes on.</summary>
    BeforeMain,
}

/// <summary>How a rule decides between direct and indirect.</summary>
public enum RuleKind
{
    /// <summary>The words are given.</summary>
    Direct,

    /// <summary>They are retold.</summary>
    Indirect,

    /// <summary>Direct where the content speaks in the first or second person or stands in quotation marks as a whole, else indirect.</summary>
    ByPerson,
}

/// <summary>Where a rule looks for the speaker.</summary>
public enum SpeakerFrom
{
    /// <summary>The subject stands before the cue, as in Persian; without one the last speaker goes on.</summary>
    Before,

    /// <summary>The subject stands behind the cue, or else at the sentence's head, as in Arabic; without one the last speaker goes on.</summary>
    After,

    /// <summary>Whoever is the sentence's subject already, as with Arabic participles.</summary>
    Same,

    /// <summary>The official that the pattern captures.</summary>
    Captured,
}
