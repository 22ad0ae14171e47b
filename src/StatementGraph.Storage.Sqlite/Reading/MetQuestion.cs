using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Whom an official met, the most often met first.</summary>
internal static class MetQuestion
{
    /// <inheritdoc cref="IGraphReader.MetAsync"/>
    public static Page<MetRecord> Answer(ReadSession session, MetQuery query) =>
        session.Page(Asked(session, query), query.Page, (Key key) => new MetRecord(query.Official, key.OtherId, (int)key.Meetings, key.First, key.Last));

    private static Asked Asked(ReadSession session, MetQuery query)
    {
        var asked = new Asked("met").Give("official", query.Official).WhereAny("others_met", query.Others);
        if (query.Among is not { } among) return asked;
        return MeetingsQuestion.Filter(asked.With("among"), session, among)
            .Where("participant", among.Participants is { Count: > 0 } all ? all[0] : null).Where("country", among.Country).Where("article", among.Article);
    }

    private readonly record struct Key(string OtherId, long Meetings, DateOnly? First, DateOnly? Last) : IPageKey<Key>
    {
        public static string Question => "met";

        public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Meetings), OtherId);

        public static Key Read(RowReader row) => new(row.Text(0), row.Long(1), row.DayOrNull(2), row.DayOrNull(3));

        public static Key Read(Cursor cursor) => new(cursor.Text(1), cursor.Long(0), null, null);

        public void Bind(Statement statement) => statement.Set(":after_meetings", Meetings).Set(":after_id", OtherId);
    }
}
