using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>A signature in the store, with the official that it was joined to.</summary>
/// <param name="Signature">What articles say.</param>
/// <param name="Own">The id that it would have without its stated one.</param>
/// <param name="OfficialId">The canonical official; empty until it is known.</param>
internal sealed record SignatureRow(IdentitySignature Signature, string Own, string OfficialId)
{
    /// <summary>A new one.</summary>
    public static SignatureRow Of(IdentitySignature signature) => new(signature, Signatures.OwnId(signature), "");
}

/// <summary>Two signatures that are alike; <paramref name="One"/> is the ordinally smaller key.</summary>
internal sealed record SignaturePair(string One, string Other, IdentityMatch Match)
{
    // No database rounds thousandths its own way.
    private const double Whole = 1000;

    /// <summary>The score as stores keep it, in thousandths.</summary>
    public long Thousandths => (long)Math.Round(Match.Score * Whole);

    /// <summary>A score as it comes back from a store.</summary>
    public static double Rounded(double score) => Math.Round(score * Whole) / Whole;

    /// <summary>A pair as a store has kept it.</summary>
    public static SignaturePair Stored(string one, string other, IdentityVerdict verdict, bool conflicts, long thousandths, string reason) =>
        new(one, other, new IdentityMatch(verdict, conflicts, thousandths / Whole, reason));

    /// <summary>In the order of the keys.</summary>
    public static SignaturePair Of(string one, string other, IdentityMatch match) =>
        string.CompareOrdinal(one, other) < 0 ? new(one, other, match) : new(other, one, match);
}
