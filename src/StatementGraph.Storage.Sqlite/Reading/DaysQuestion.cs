using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>How many meetings and claims each day has.</summary>
internal static class DaysQuestion
{
    /// <inheritdoc cref="IGraphReader.DaysAsync"/>
    public static IReadOnlyList<DayCount> Answer(ReadSession session, DayQuery query) => Counted.Days(
        query.Meetings is { } meetings ? Tally(session, MeetingsQuestion.Asked(session, meetings)) : [],
        query.Claims is { } claims ? Tally(session, ClaimsAsked.Of(session, claims)) : []);

    private static List<(DateOnly? Day, int Count)> Tally(ReadSession session, Asked asked) =>
        asked.Tally(session, "tally_day", rows => (Position.Day(rows.Long(0)), rows.Int(1)));
}
