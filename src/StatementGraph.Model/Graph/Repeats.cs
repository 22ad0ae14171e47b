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

/// <summary>Finds who else reports a claim: a function of what the graph holds, computed when it is asked, so that nothing must be kept in step.</summary>
public interface IClaimRepeats
{
    /// <summary>The repeats of each claim, in the order asked. Safe for concurrent use.</summary>
    Task<IReadOnlyList<ClaimRepeats>> OfAsync(IGraphReader reader, IReadOnlyList<ClaimRecord> claims, CancellationToken cancellation);
}
