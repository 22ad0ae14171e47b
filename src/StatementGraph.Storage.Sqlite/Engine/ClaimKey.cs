namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>A claim's key in the search index, which takes one integer: the article's key and the claim's place in it.</summary>
internal static class ClaimKey
{
    /// <summary>How many low bits hold the place; <c>claims.sql</c> takes the key apart with the same number.</summary>
    public const int OrdinalBits = Facts.FactsCheck.OrdinalBits;

    /// <summary>The key.</summary>
    public static long Of(long articleNo, long ordinal) => (articleNo << OrdinalBits) | ordinal;
}
