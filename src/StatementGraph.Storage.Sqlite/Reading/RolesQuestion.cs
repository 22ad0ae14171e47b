using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>
/// Offices of an official: each is looked up at its first place by index, then the few of them are sorted here.
/// </summary>
internal static class RolesQuestion
{
    private const string Question = "roles";

    /// <inheritdoc cref="IGraphReader.RolesAsync"/>
    public static Page<RoleRecord> Answer(ReadSession session, OfficialDetailQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Page.First, 1);
        var all = session.Read("official_offices").Add(query.Official).List(rows => (Official: rows.Long(0), Office: rows.Long(1)))
            .Select(one => First(session, query.Official, one.Official, one.Office))
            .Order().ToList();
        var behind = query.Page.After is { } after ? Place.Read(Cursor.Read(after, Question)) : null;
        var way = query.Page.Reversed ? -1 : 1;
        if (query.Page.Reversed) all.Reverse();
        var rest = all.SkipWhile(role => behind is not null && way * role.Place.CompareTo(behind) <= 0).ToList();
        return Pages.Of(rest, query.Page.First, all.Count, role => role.Record, role => role.Place.Cursor);
    }

    private static Stated First(ReadSession session, string officialId, long officialNo, long officeNo)
    {
        using var rows = session.Read("first_role").Add(officialNo).Add(officeNo).Rows();
        rows.Read();
        var text = session.Text(rows.Long(0));
        var place = new Place(rows.Text(1), rows.Int(5), rows.Int(6), rows.Int(2), rows.Int(3));
        var role = new RoleStated(rows.Text(7), rows.TextOrNull(8), rows.TextOrNull(9), text.Evidence(rows, 5));
        return new Stated(place, new RoleRecord(officialId, $"{text.Id}:{rows.Text(4)}", role));
    }

    private sealed record Stated(Place Place, RoleRecord Record) : IComparable<Stated>
    {
        public int CompareTo(Stated? other) => Place.CompareTo(other?.Place);
    }

    /// <summary>Where a role is stated: by article id, then by span; the order of the article settles the rest.</summary>
    private sealed record Place(string ArticleId, int Start, int End, int Official, int Ordinal) : IComparable<Place>
    {
        public string Cursor => Keys.Cursor.Write(Question, ArticleId,
            Keys.Cursor.Field(Start), Keys.Cursor.Field(End), Keys.Cursor.Field(Official), Keys.Cursor.Field(Ordinal));

        public static Place Read(Cursor cursor) =>
            new(cursor.Text(0), (int)cursor.Long(1), (int)cursor.Long(2), (int)cursor.Long(3), (int)cursor.Long(4));

        public int CompareTo(Place? other)
        {
            if (other is null) return 1;
            var byArticle = string.CompareOrdinal(ArticleId, other.ArticleId);
            return byArticle != 0
                ? byArticle
                : (Start, End, Official, Ordinal).CompareTo((other.Start, other.End, other.Official, other.Ordinal));
        }
    }
}
