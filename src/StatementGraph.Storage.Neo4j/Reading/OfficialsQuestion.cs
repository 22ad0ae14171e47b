using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Officials by the folded name, then by id.</summary>
internal static class OfficialsQuestion
{
    private const string Question = "officials";

    /// <inheritdoc cref="IGraphReader.OfficialsAsync"/>
    public static Task<IReadOnlyList<Page<OfficialRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<OfficialQuery> queries, ISearchFolding folding) =>
        session.PagesAsync([.. queries.Select(query => Asked(query, folding).OnPage("whole"))],
            _ => Task.FromResult<Func<CypherRow, OfficialRecord>>(Record), row => Cursor(row, folding));

    private static string Cursor(CypherRow row, ISearchFolding folding) =>
        Storage.Keys.Cursor.Write(Question, folding.Key(row.Text("name")), row.Text("id"));

    private static Asked Asked(OfficialQuery query, ISearchFolding folding)
    {
        var words = SearchWords.Spelt(folding, query.Name, query.Spelt);
        var lead = Lead(query, words);
        var asked = Between(new Asked("officials", query.Page)).With($"by_{lead}").Kept(lead, "order")
            .Where("country", query.Country, lead).Where("position", query.Position, lead)
            .Where(query.Where, folding, "official", "o");
        if (query.Ids is not null) asked.Give("ids", query.Ids.Distinct(StringComparer.Ordinal).ToList());
        if (words is null) return asked;
        // The index finds words of any of the forms; all must be in one.
        var areWhole = query.Spelt is not null;
        if (lead == "words") asked.Give("query", areWhole ? WordQuery.Whole(words) : WordQuery.Beginnings(words));
        return asked.With("name").Give("words", areWhole ? WordQuery.WholeIn(words) : WordQuery.BeginningsIn(words));
    }

    private static Asked Between(Asked asked) =>
        asked.Between("", OrderKey.End, Question, cursor => OrderKey.Official(cursor.Text(0), cursor.Text(1)));

    private static string Lead(OfficialQuery query, IReadOnlyList<IReadOnlyList<string>>? words)
    {
        if (query.Ids is not null) return "ids";
        if (words is not null) return "words";
        if (query.Position is not null) return "position";
        return query.Country is not null ? "country" : "order";
    }

    private static OfficialRecord Record(CypherRow row) => new(row.Text("id"), row.Text("name"), row.Texts("aliases"), row.Texts("countries"));
}
