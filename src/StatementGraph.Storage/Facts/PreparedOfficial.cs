using StatementGraph.Model;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>A person of an article with the digests by which a naming and offices are kept once.</summary>
internal sealed record PreparedOfficial(ArticleOfficial Official, byte[] Naming, IReadOnlyList<byte[]> Offices)
{
    /// <summary>Computes the digests.</summary>
    public static PreparedOfficial Of(ArticleOfficial official, Digest digest)
    {
        digest.Add(official.Name);
        foreach (var alias in official.Aliases) digest.Add(alias);
        var naming = digest.Take();
        return new PreparedOfficial(official, naming,
            [.. official.Roles.Select(role => digest.Add(role.Title).Add(role.Position).Add(role.Country).Take())]);
    }
}
