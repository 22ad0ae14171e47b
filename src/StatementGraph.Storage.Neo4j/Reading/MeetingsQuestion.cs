using StatementGraph.Model.Graph;
using StatementGraph.Storage.Conditions;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;
using StatementGraph.Storage.Neo4j.Transport;
using StatementGraph.Storage.Neo4j.Writing;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>Meetings: dated ones first, the latest first day first; then by id.</summary>
internal static class MeetingsQuestion
{
    private const string Question = "meetings";
    private const int Many = 2000;

    /// <inheritdoc cref="IGraphReader.MeetingsAsync"/>
    public static async Task<IReadOnlyList<Page<MeetingRecord>>> AnswerAsync(ReadSession session, IReadOnlyList<MeetingQuery> queries, ISearchFolding folding)
    {
        var busy = await BusyAsync(session, [.. queries.Where(query => Lead(query, Participants(query), false) == "country").Select(query => query.Country!).Distinct(StringComparer.Ordinal)])
            .ConfigureAwait(false);
        return await session.PagesAsync([.. queries.Select(query => Asked(query, busy.Contains(query.Country ?? ""), folding).OnPage("whole"))],
            _ => Task.FromResult<Func<CypherRow, MeetingRecord>>(StoredReport.Meeting), Cursor).ConfigureAwait(false);
    }

    // The countries of so many meetings that a page is found sooner by going through all meetings in their order.
    private static async Task<HashSet<string>> BusyAsync(ReadSession session, List<string> countries)
    {
        if (countries.Count == 0) return [];
        var rows = await session.RunAsync("counts", ["meetings_country"],
            ("queries", countries.Select((country, i) => Values.Map(("i", i), ("country", country))).ToList())).ConfigureAwait(false);
        return [.. rows.Rows.Where(row => row.Number("n") > Many).Select(row => countries[row.Number("i")])];
    }

    /// <summary>The question for a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="isBusy">Whether its country has so many meetings that the order of all leads.</param>
    /// <param name="folding">How words are folded.</param>
    public static Asked Asked(MeetingQuery query, bool isBusy, ISearchFolding folding)
    {
        var participants = Participants(query);
        var lead = Lead(query, participants, isBusy);
        var question = new Asked("meetings", query.Page).With($"by_{lead}").Kept(isBusy ? "country" : lead, "order", "country")
            .Between(query.To is { } to ? OrderKey.At(Position.From(to)) : "", (query.From ?? query.To) is null ? OrderKey.End : OrderKey.At(Position.Behind(null)), Question, cursor => OrderKey.Dated(cursor.Long(0), cursor.Text(1)));
        if (query.Ids is not null) question.Give("ids", query.Ids.Distinct(StringComparer.Ordinal).ToList());
        if (lead == "named") question.Give("query", WordQuery.Whole([query.Named![0]]));
        Filter(question, query, folding, lead);
        // One participant that leads need not be tested again.
        if (participants is null) return question;
        return lead == "participant" && participants.Count == 1 ? question.Give("participants", participants) : question.Where("participants", participants);
    }

    /// <summary>The filters but for ids and participants.</summary>
    public static Asked Filter(Asked question, MeetingQuery query, ISearchFolding folding, string? lead = null) => question
        .Where("country", query.Country, lead).Where("kind", Word.OfMaybe(query.Kind)).Where("status", Word.OfMaybe(query.Status))
        .Where("from", Values.Day(query.From)).Where("to", Values.Day(query.To)).Where("article", query.Article, lead)
        .Where(MeetingNames.With(query, lead == "named" ? 1 : 0), folding, "meeting", "m");

    /// <summary>Whom a query asks for; null for nobody.</summary>
    public static List<string>? Participants(MeetingQuery query) =>
        query.Participants is { Count: > 0 } asked ? [.. asked.Distinct(StringComparer.Ordinal)] : null;

    private static string Lead(MeetingQuery query, List<string>? participants, bool isBusy)
    {
        if (query.Ids is not null) return "ids";
        if (query.Article is not null) return "article";
        if (participants is not null) return "participant";
        if (query.Named is { Count: > 0 }) return "named";
        return query.Country is not null && !isBusy ? "country" : "order";
    }

    private static string Cursor(CypherRow row) =>
        Storage.Keys.Cursor.Write(Question, Storage.Keys.Cursor.Field(OrderKey.PositionOf(row.Text("order"))), row.Text("id"));
}
