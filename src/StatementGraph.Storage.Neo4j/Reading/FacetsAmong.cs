using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>What some claims are counted by: counted anew, and put in order here.</summary>
internal static class FacetsAmong
{
    /// <summary>A page for each query; each says which claims.</summary>
    public static async Task<IReadOnlyList<Page<FacetRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<FacetQuery> queries, ISearchFolding folding)
    {
        foreach (var query in queries)
            if (query.Kind is NodeKind.Claim or NodeKind.Meeting or NodeKind.Article) throw new ArgumentException($"{query.Kind} is nothing that claims are counted by.", nameof(queries));
        var tallies = await Answering.TalliesAsync(session, [.. queries.Select(query => ClaimsQuestion.Asked(query.Among!, folding))],
            i => queries[i].Kind.ToString().ToLowerInvariant()).ConfigureAwait(false);
        var pages = queries.Select((query, i) => Page(query, [.. tallies[i].Select(Record)])).ToList();
        return await NamedAsync(session, queries, pages).ConfigureAwait(false);
    }

    private static Page<FacetRecord> Page(FacetQuery query, List<FacetRecord> counted)
    {
        if (query.Ids is not null) counted.RemoveAll(one => !query.Ids.Contains(one.Id, StringComparer.Ordinal));
        return Counted.Page(counted, query.Page, one => (one.Claims, one.Id), after =>
        {
            var cursor = Cursor.Read(after, FacetsQuestion.Question);
            return new FacetRecord(cursor.Text(1), "", (int)cursor.Long(0), 0);
        }, one => one, one => Cursor.Write(FacetsQuestion.Question, Cursor.Field(one.Claims), one.Id));
    }

    // Outlets have names, which are kept with them.
    private static async Task<IReadOnlyList<Page<FacetRecord>>> NamedAsync(ReadSession session, IReadOnlyList<FacetQuery> queries, List<Page<FacetRecord>> pages)
    {
        var outlets = Enumerable.Range(0, pages.Count).Where(i => queries[i].Kind is NodeKind.Publisher or NodeKind.Agency && pages[i].Items.Count > 0).ToList();
        var named = await FacetsQuestion.KeptAsync(session, [.. outlets.Select(i => new FacetQuery
        {
            Kind = queries[i].Kind,
            Ids = [.. pages[i].Items.Select(one => one.Id)],
            Page = new PageRequest(pages[i].Items.Count),
        })]).ConfigureAwait(false);
        foreach (var (i, kept) in outlets.Zip(named))
        {
            var names = kept.Items.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
            pages[i] = pages[i] with { Items = [.. pages[i].Items.Select(one => one with { Name = names.GetValueOrDefault(one.Id, one.Id) })] };
        }
        return pages;
    }

    private static FacetRecord Record(CypherRow row) => new(row.Text("key"), row.Text("key"), row.Number("n"), row.Number("articles"));
}
