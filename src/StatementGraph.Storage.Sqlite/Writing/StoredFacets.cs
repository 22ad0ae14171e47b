using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Counts what the stored claims of an article are about, and by whom.</summary>
internal sealed class StoredFacets(Database database, FacetCounts facets)
{
    private readonly Statement claimsOf = database.Write("claims_of_article");
    private readonly Statement publisherOf = database.Write("publisher_of_article");
    private readonly Statement agenciesOf = database.Write("agencies_of_article");

    /// <inheritdoc cref="FacetCounts.Write"/>
    public void Write() => facets.Write();

    /// <summary>Counts an article in (1) or out (-1).</summary>
    /// <returns>How many claims it has.</returns>
    public int Count(long articleNo, int sign)
    {
        var claims = 0;
        facets.Begin(publisherOf.Add(articleNo).List(rows => rows.TextOrNull(0))[0], agenciesOf.Add(articleNo).Texts());
        using (var rows = claimsOf.Add(articleNo).Rows())
            for (; rows.Read(); claims++) facets.Claim(rows.Long(0), JsonText.Texts(rows.Text(1)), JsonText.Texts(rows.Text(2)));
        facets.End(sign);
        return claims;
    }
}
