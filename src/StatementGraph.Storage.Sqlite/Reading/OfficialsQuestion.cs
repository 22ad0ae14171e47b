using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>Officials by the folded name, then by id.</summary>
internal static class OfficialsQuestion
{
    /// <inheritdoc cref="IGraphReader.OfficialsAsync"/>
    public static Page<OfficialRecord> Answer(ReadSession session, OfficialQuery query) =>
        session.Page(Asked(session, query), query.Page, (Key key) => Official(session, key.OfficialNo), stats => stats.Officials);

    private static Asked Asked(ReadSession session, OfficialQuery query) => new Asked("officials")
        .WhereAny("ids", query.Ids)
        .Where("name", WordQuery.Beginnings(query.Name, session.Folding))
        .Where("spelt", WordQuery.Whole(null, query.Spelt, session.Folding))
        .Where("country", query.Country)
        .Where("position", query.Position)
        .Where(query.Where, session.Folding, "official", "o");

    private static OfficialRecord Official(ReadSession session, long officialNo)
    {
        var aliases = session.Read("official_forms").Add(officialNo).SortedTexts();
        var countries = session.Read("official_countries").Add(officialNo).SortedTexts();
        using var rows = session.Read("official").Add(officialNo).Rows();
        rows.Read();
        var (id, name) = (rows.Text(0), rows.Text(1));
        aliases.Remove(name);
        return new OfficialRecord(id, name, aliases, countries);
    }

    /// <summary>Where an official stands.</summary>
    public readonly record struct Key(long OfficialNo, string NameKey, string Id) : IPageKey<Key>
    {
        public static string Question => "officials";

        public string Cursor => Keys.Cursor.Write(Question, NameKey, Id);

        public static Key Read(RowReader row) => new(row.Long(0), SortKey.Text(row.Bytes(1)), row.Text(2));

        public static Key Read(Cursor cursor) => new(0, cursor.Text(0), cursor.Text(1));

        public void Bind(Statement statement) =>
            statement.Set(":after_name_key", SortKey.Of(NameKey)).Set(":after_id", Id);
    }
}
