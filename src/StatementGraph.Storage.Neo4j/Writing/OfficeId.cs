namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Names an office as articles state it: title, position and country.</summary>
internal static class OfficeId
{
    private const int Bytes = 16;

    /// <summary>The id for a digest of the three: 32 hexadecimal digits.</summary>
    public static string Of(byte[] digest) => Convert.ToHexStringLower(digest.AsSpan(0, Bytes));
}
