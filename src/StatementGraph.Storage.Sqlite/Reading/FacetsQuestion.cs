using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Countries, publishers, agencies or topics, those with most claims first.</summary>
internal static class FacetsQuestion
{
    /// <inheritdoc cref="IGraphReader.FacetsAsync"/>
    public static Page<FacetRecord> Answer(ReadSession session, FacetQuery query)
    {
        if (query.Among is { } among) return Among(session, query, ClaimsAsked.Of(session, among));
        if (query.Kind is not (NodeKind.Country or NodeKind.Publisher or NodeKind.Agency or NodeKind.Topic))
            throw new ArgumentException($"{query.Kind} is no facet: ask for countries, publishers, agencies or topics.", nameof(query));
        var asked = new Asked("facets").Give("kind", (long)query.Kind).WhereAny("ids", query.Ids);
        if (query.Speaker is null) asked.With("everyone");
        return session.Page(asked.Where("speaker", query.Speaker), query.Page, (Key key) =>
            new FacetRecord(key.Id, Name(session, query.Kind, key.Id), (int)key.Claims, (int)key.Articles));
    }

    // Counted anew, so that they are put in order here.
    private static Page<FacetRecord> Among(ReadSession session, FacetQuery query, Asked claims)
    {
        if (query.Kind is NodeKind.Claim or NodeKind.Meeting or NodeKind.Article)
            throw new ArgumentException($"{query.Kind} is nothing that claims are counted by.", nameof(query));
        var ids = query.Ids?.ToHashSet(StringComparer.Ordinal);
        var counted = claims.Tally(session, $"tally_{query.Kind.ToString().ToLowerInvariant()}", row => new Key(row.Text(0), row.Long(1), row.Long(2)))
            .Where(key => ids is null || ids.Contains(key.Id)).ToList();
        return Counted.Page(counted, query.Page, key => (key.Claims, key.Id), after => Key.Read(Cursor.Read(after, Key.Question)),
            key => new FacetRecord(key.Id, Name(session, query.Kind, key.Id), (int)key.Claims, (int)key.Articles), key => key.Cursor);
    }

    // The name that most articles give, the ordinally smallest of equals; countries and topics have none but their id.
    private static string Name(ReadSession session, NodeKind kind, string id)
    {
        var (best, most) = (id, 0);
        using var rows = session.Read("facet_names").Add((long)kind).Add(id).Rows();
        while (rows.Read())
        {
            var (name, articles) = (rows.Text(0), rows.Int(1));
            if (articles < most || (articles == most && string.CompareOrdinal(name, best) > 0)) continue;
            (best, most) = (name, articles);
        }
        return best;
    }

    /// <summary>Where a facet stands.</summary>
    private readonly record struct Key(string Id, long Claims, long Articles) : IPageKey<Key>
    {
        public static string Question => "facets";

        public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Claims), Id);

        public static Key Read(RowReader row) => new(row.Text(0), row.Long(1), row.Long(2));

        public static Key Read(Cursor cursor) => new(cursor.Text(1), cursor.Long(0), 0);

        public void Bind(Statement statement) => statement.Set(":after_claims", Claims).Set(":after_id", Id);
    }
}
