using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Identity;

/// <summary>Tells what a judgement changed.</summary>
internal static class IdentityChanges
{
    /// <summary>The changes, by stated id, then by name.</summary>
    /// <param name="before">Whose official changed, with the one before.</param>
    /// <param name="now">The officials now, by key.</param>
    public static IReadOnlyList<IdentityChange> Of(IReadOnlyList<SignatureRow> before, IReadOnlyDictionary<string, string> now) =>
    [
        .. before.Select(row => new IdentityChange(row.Signature.Names[0], row.Signature.Stated, row.OfficialId, now[row.Signature.Key]))
            .Distinct().OrderBy(change => change.Stated, StringComparer.Ordinal).ThenBy(change => change.Name, StringComparer.Ordinal).ThenBy(change => change.Before, StringComparer.Ordinal),
    ];
}
