using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Whom an official met, the most often met first.</summary>
internal static class MetQuestion
{
    /// <inheritdoc cref="IGraphReader.MetAsync"/>
    public static Page<MetRecord> Answer(ReadSession session, MetQuery query) =>
        session.Page(new Asked("met").Give("official", query.Official).Where("other", query.Other), query.Page,
            (Key key) => new MetRecord(query.Official, key.OtherId, (int)key.Meetings, key.First, key.Last));

    private readonly record struct Key(string OtherId, long Meetings, DateOnly? First, DateOnly? Last) : IPageKey<Key>
    {
        public static string Question => "met";

        public string Cursor => Keys.Cursor.Write(Question, Keys.Cursor.Field(Meetings), OtherId);

        public static Key Read(RowReader row) => new(row.Text(0), row.Long(1), row.DayOrNull(2), row.DayOrNull(3));

        public static Key Read(Cursor cursor) => new(cursor.Text(1), cursor.Long(0), null, null);

        public void Bind(Statement statement) => statement.Set(":after_meetings", Meetings).Set(":after_id", OtherId);
    }
}
