using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>How many meetings and claims each day has.</summary>
internal static class DaysQuestion
{
    /// <inheritdoc cref="IGraphReader.DaysAsync"/>
    public static async Task<IReadOnlyList<IReadOnlyList<DayCount>>> AnswerAsync(ReadSession session, IReadOnlyList<DayQuery> queries, ISearchFolding folding)
    {
        var meetings = await TallyAsync(session, queries, query => query.Meetings is { } asked ? MeetingsQuestion.Asked(asked, false, folding) : null).ConfigureAwait(false);
        var claims = await TallyAsync(session, queries, query => query.Claims is { } asked ? ClaimsQuestion.Asked(asked, folding) : null).ConfigureAwait(false);
        return [.. meetings.Zip(claims, Counted.Days)];
    }

    private static async Task<List<(DateOnly? Day, int Count)>[]> TallyAsync(ReadSession session, IReadOnlyList<DayQuery> queries, Func<DayQuery, Asked?> question)
    {
        var days = queries.Select(_ => new List<(DateOnly? Day, int Count)>()).ToArray();
        var asked = queries.Select((query, i) => (Place: i, Question: question(query))).Where(one => one.Question is not null).ToList();
        var tallies = await Answering.TalliesAsync(session, [.. asked.Select(one => one.Question!)], _ => "day").ConfigureAwait(false);
        foreach (var (one, rows) in asked.Zip(tallies)) days[one.Place].AddRange(rows.Select(row => (OrderKey.DayOf(row.Text("key")), row.Number("n"))));
        return days;
    }
}
