namespace StatementGraph.Model.Graph;

/// <summary>What articles say of who a person is: all that is compared to find out which of them are one.</summary>
/// <param name="Key">Names the signature: equal for equal content.</param>
/// <param name="Stated"><see cref="OfficialLink.OfficialId"/>, as the article was read.</param>
/// <param name="Names">The name in folded spelling; the authority's names, in every script, where it knows them.</param>
/// <param name="Countries">Countries of the offices, in ordinal order; empty where none is told.</param>
/// <param name="IsKnown">Whether the authority knows them: two whom it knows under two ids are two.</param>
public sealed record IdentitySignature(string Key, string Stated, IReadOnlyList<string> Names, IReadOnlyList<string> Countries, bool IsKnown);

/// <summary>Whether two signatures are one person's.</summary>
public enum IdentityVerdict
{
    /// <summary>Strong evidence: they are merged.</summary>
    Same,

    /// <summary>Weak evidence: proposed to a person.</summary>
    Unsure,

    /// <summary>Nothing speaks for it.</summary>
    Different,
}

/// <summary>What comparing two signatures came to.</summary>
/// <param name="Verdict">Same, unsure or different.</param>
/// <param name="Conflicts">Whether something speaks against: then no chain of others joins the two.</param>
/// <param name="Score">How alike the names are, from 0 to 1.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record IdentityMatch(IdentityVerdict Verdict, bool Conflicts, double Score, string Reason);

/// <summary>What a person decided.</summary>
public enum JudgementKind
{
    /// <summary>They are one official.</summary>
    Merge,

    /// <summary>They are two.</summary>
    KeepApart,
}

/// <summary>A person's decision on identity. It is never removed: what is undone stays to be read.</summary>
/// <param name="Id"><c>j1</c>, <c>j2</c> … in the order of deciding.</param>
/// <param name="Kind">One or two.</param>
/// <param name="One">Who: ids that articles state, which stay good when articles are read again.</param>
/// <param name="Other">And whom.</param>
/// <param name="Who">Who decided.</param>
/// <param name="When">When.</param>
/// <param name="Why">Why, in their words.</param>
/// <param name="UndoneBy">Who took it back; null while it stands.</param>
/// <param name="UndoneAt">When it was taken back.</param>
public sealed record Judgement(string Id, JudgementKind Kind, IReadOnlyList<string> One, IReadOnlyList<string> Other,
    string Who, DateTimeOffset When, string Why, string? UndoneBy, DateTimeOffset? UndoneAt)
{
    /// <summary>Whether it stands.</summary>
    public bool Stands => UndoneAt is null;
}

/// <summary>Two who may be one official; a person decides.</summary>
/// <param name="OneId">The canonical official of the one.</param>
/// <param name="OtherId">The canonical official of the other.</param>
/// <param name="OneName">How the one is called.</param>
/// <param name="OtherName">How the other is called.</param>
/// <param name="Score">How alike the names are, from 0 to 1.</param>
/// <param name="Reason">Why they may be one, and why that is not sure.</param>
public sealed record IdentityProposal(string OneId, string OtherId, string OneName, string OtherName, double Score, string Reason);

/// <summary>One of the signatures that were joined to an official.</summary>
/// <param name="Stated">The id that articles state.</param>
/// <param name="Name">How they call the person.</param>
/// <param name="Countries">Of which countries the offices are.</param>
/// <param name="Score">How alike the name is to the nearest of the others, from 0 to 1; 1 for the first.</param>
/// <param name="Reason">Why it belongs here.</param>
public sealed record IdentityMember(string Stated, string Name, IReadOnlyList<string> Countries, double Score, string Reason);

/// <summary>Why all that is said of an official is said of one person.</summary>
/// <param name="OfficialId">The canonical official.</param>
/// <param name="Members">What was joined, by stated id, then by name.</param>
/// <param name="Judgements">The judgements that name one of them, undone ones too, the oldest first.</param>
/// <param name="Proposals">Who else it may be, the likeliest first.</param>
public sealed record OfficialIdentity(string OfficialId, IReadOnlyList<IdentityMember> Members, IReadOnlyList<Judgement> Judgements, IReadOnlyList<IdentityProposal> Proposals);

/// <summary>That a name is now another official's.</summary>
/// <param name="Name">The name.</param>
/// <param name="Stated">The id that articles state.</param>
/// <param name="Before">The canonical official before.</param>
/// <param name="After">The canonical official now.</param>
public sealed record IdentityChange(string Name, string Stated, string Before, string After);

/// <summary>What a judgement, or taking it back, changed.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Changes">Whose official changed, by stated id; empty where it agrees with what was so already.</param>
/// <param name="Articles">How many articles are linked otherwise now.</param>
public sealed record JudgementOutcome(Judgement Judgement, IReadOnlyList<IdentityChange> Changes, int Articles);
