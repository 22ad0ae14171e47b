namespace StatementGraph.Model.Graph;

/// <summary>How a claim repeats another.</summary>
public enum RepeatKind
{
    /// <summary>In the same words.</summary>
    Copied,

    /// <summary>In some of its words, or in more.</summary>
    Shortened,

    /// <summary>In another language: the same numbers, countries and topics, at the same meeting or on the same days.</summary>
    Translated,
}

/// <summary>A claim that repeats the one that was asked about, or is repeated by it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">How.</param>
/// <param name="Reason">What shows it, as a sentence.</param>
public sealed record ClaimRepeat(ClaimRecord Claim, RepeatKind Kind, string Reason);

/// <summary>Who else reports a claim.</summary>
/// <param name="Repeats">All others, in the order of <see cref="FirstAppearance"/>: by day, then by article and place in it.</param>
/// <param name="FirstAppearance">The first of all; the claim itself where none was earlier.</param>
/// <param name="Sources">The articles, those together that have it from one source: one outlet, one agency, or one text.</param>
public sealed record ClaimRepeats(IReadOnlyList<ClaimRepeat> Repeats, ClaimRecord FirstAppearance, IReadOnlyList<IReadOnlyList<string>> Sources);

/// <summary>How the sides that report a meeting agree on what was said.</summary>
public enum ClaimAgreement
{
    /// <summary>Two sides or more report it.</summary>
    Both,

    /// <summary>One side reports it.</summary>
    OnlyOne,

    /// <summary>Two sides report it differently: for and against, or with other numbers.</summary>
    Contradicting,
}

/// <summary>Claims of one meeting that tell of one statement.</summary>
/// <param name="Agreement">How the sides agree.</param>
/// <param name="Claims">The claims, in the order of the sides, then as each side has them; at least one.</param>
/// <param name="Reason">What shows it, as a sentence.</param>
public sealed record ComparedClaims(ClaimAgreement Agreement, IReadOnlyList<ClaimRecord> Claims, string Reason);

/// <summary>Finds who else reports a claim: a function of what the graph holds, computed when it is asked, so that nothing must be kept in step.</summary>
public interface IClaimRepeats
{
    /// <summary>The repeats of each claim, in the order asked. Safe for concurrent use.</summary>
    Task<IReadOnlyList<ClaimRepeats>> OfAsync(IGraphReader reader, IReadOnlyList<ClaimRecord> claims, CancellationToken cancellation);

    /// <summary>Puts the claims that each side reports of one meeting beside one another.</summary>
    /// <param name="sides">The claims of each side.</param>
    /// <param name="languages">The language (BCP 47) of each article that has one of them, by its id.</param>
    /// <returns>Each claim once, in the order of the first claim of each.</returns>
    IReadOnlyList<ComparedClaims> Compare(IReadOnlyList<IReadOnlyList<ClaimRecord>> sides, IReadOnlyDictionary<string, string> languages);
}
