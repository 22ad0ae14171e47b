using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Countries, publishers, agencies or topics, those with most claims first.</summary>
internal static class FacetsQuestion
{
    /// <summary>The question, in its cursors.</summary>
    public const string Question = "facets";

    /// <inheritdoc cref="IGraphReader.FacetsAsync"/>
    public static async Task<IReadOnlyList<Page<FacetRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<FacetQuery> queries, ISearchFolding folding)
    {
        var plain = await KeptAsync(session, [.. queries.Where(query => query.Among is null)]).ConfigureAwait(false);
        var among = await FacetsAmong.AnswerAsync(session, [.. queries.Where(query => query.Among is not null)], folding).ConfigureAwait(false);
        var (kept, counted) = (0, 0);
        return [.. queries.Select(query => query.Among is null ? plain[kept++] : among[counted++])];
    }

    /// <summary>What is kept with each country, publisher, agency and topic.</summary>
    public static Task<IReadOnlyList<Page<FacetRecord>>> KeptAsync(ReadSession session, IReadOnlyList<FacetQuery> queries) =>
        session.PagesAsync([.. queries.Select(Asked)], _ => Task.FromResult<Func<CypherRow, FacetRecord>>(Record),
            row => Cursor.Write(Question, Cursor.Field(row.Number("claims")), row.Text("id")));

    private static Asked Asked(FacetQuery query)
    {
        if (query.Kind is not (NodeKind.Country or NodeKind.Publisher or NodeKind.Agency or NodeKind.Topic))
            throw new ArgumentException($"{query.Kind} is no facet: ask for countries, publishers, agencies or topics.", nameof(query));
        var kind = query.Kind.ToString().ToLowerInvariant();
        var asked = new Asked("facets", query.Page);
        if (query.Speaker is not null) asked.With("speaker", $"speaker_{kind}").Give("speaker", query.Speaker);
        else asked.With("everyone", query.Ids is null ? $"all_{kind}" : $"ids_{kind}");
        if (query.Ids is not null) asked.With(query.Speaker is null ? "ids" : "among").Give("ids", query.Ids.Distinct(StringComparer.Ordinal).ToList());
        if (query.Page.After is not { } after) return asked;
        var cursor = Cursor.Read(after, Question);
        return asked.OnPage("after").Give("after_claims", cursor.Long(0)).Give("after_id", cursor.Text(1));
    }

    private static FacetRecord Record(CypherRow row) =>
        new(row.Text("id"), row.TextOrNull("name") ?? row.Text("id"), row.Number("claims"), row.Number("articles"));
}
