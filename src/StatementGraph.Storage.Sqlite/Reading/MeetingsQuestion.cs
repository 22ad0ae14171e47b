using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Conditions;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Meetings: dated ones first, the latest first day first; then by id.</summary>
internal static class MeetingsQuestion
{
    /// <inheritdoc cref="IGraphReader.MeetingsAsync"/>
    public static Page<MeetingRecord> Answer(ReadSession session, MeetingQuery query) =>
        session.Page(Asked(session, query), query.Page, (Key key) => Meeting(session, key.Number), stats => stats.Meetings);

    /// <summary>The question for a query.</summary>
    public static Asked Asked(ReadSession session, MeetingQuery query)
    {
        var asked = Filter(new Asked("meetings").With(Lead(query, query.Participants is { Count: > 0 })), session, query, IsLedByName(query) ? 1 : 0);
        if (query.Participants is { Count: > 0 }) asked.Give("participant", query.Participants[0]);
        if (query.Article is { } article) asked.Give("article", article);
        if (IsLedByName(query)) asked.Give("named", WordQuery.Of([query.Named![0]], areBeginnings: false));
        // What follows for the position bounds the index that leads.
        if (query.From is not null || query.To is not null) asked.Where("dated", Position.Behind(null));
        return asked.Where("until", query.To is { } to ? Position.From(to) : null).Where("country", query.Country);
    }

    /// <summary>The filters that never lead.</summary>
    public static Asked Filter(Asked asked, ReadSession session, MeetingQuery query, int namesLed = 0)
    {
        var others = query.Participants?.Skip(1).Where(one => one != query.Participants[0]).Distinct(StringComparer.Ordinal).ToList() ?? [];
        if (others.Count > 0) asked.WhereAny("others", others).Give("others_count", others.Count);
        return asked.WhereAny("ids", query.Ids).Where("kind", (long?)query.Kind).Where("status", (long?)query.Status)
            .Where("from", (long?)query.From?.DayNumber).Where("to", (long?)query.To?.DayNumber)
            .Where(MeetingNames.With(query, namesLed), session.Folding, "meeting", "m");
    }

    private static bool IsLedByName(MeetingQuery query) => query.Named is { Count: > 0 } && query.Article is null && query.Participants is not { Count: > 0 };

    // The narrowest kind of filter leads; an article tells of few meetings.
    private static string[] Lead(MeetingQuery query, bool hasParticipants)
    {
        if (query.Article is not null) return hasParticipants ? ["by_article", "participant"] : ["by_article"];
        if (hasParticipants) return ["by_participant"];
        if (IsLedByName(query)) return ["by_named"];
        return query.Country is not null && query.Ids is null ? ["by_country"] : ["by_meeting"];
    }

    private static MeetingRecord Meeting(ReadSession session, long meetingNo)
    {
        var participants = session.Read("meeting_participants").Add(meetingNo).SortedTexts();
        var places = session.Read("meeting_place_countries").Add(meetingNo).SortedTexts();
        using var rows = session.Read("meeting").Add(meetingNo).Rows();
        rows.Read();
        return new MeetingRecord(rows.Text(0), (MeetingKind)rows.Int(1), (MeetingStatus)rows.Int(2), rows.IntervalOrNull(3),
            participants, places, rows.Int(6));
    }

    /// <summary>Where a meeting stands.</summary>
    private readonly record struct Key(long Number, long Position, string Id) : IPageKey<Key>
    {
        public static string Question => "meetings";

        public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Position), Id);

        public static Key Read(RowReader row) => new(row.Long(0), row.Long(1), row.Text(2));

        public static Key Read(Cursor cursor) => new(0, cursor.Long(0), cursor.Text(1));

        public void Bind(Statement statement) => statement.Set(":after_position", Position).Set(":after_id", Id);
    }
}
