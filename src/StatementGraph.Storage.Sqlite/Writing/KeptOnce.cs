using StatementGraph.Model;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Sqlite.Keys;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Rows that many articles share, such as officials and offices: finds the key of one, or adds it.</summary>
internal sealed class KeptOnce(Database database)
{
    private readonly NumberCache<string> officials = new(StringComparer.Ordinal);
    private readonly NumberCache<string> meetings = new(StringComparer.Ordinal);
    private readonly NumberCache<byte[]> namings = new(BytesComparer.Instance);
    private readonly NumberCache<byte[]> offices = new(BytesComparer.Instance);
    private readonly NumberCache<byte[]> profiles = new(BytesComparer.Instance);

    /// <summary>How many canonical officials were added since <see cref="TakeAdded"/>.</summary>
    private int officialsAdded;
    private int meetingsAdded;

    /// <summary>The key of a canonical official.</summary>
    public long Official(string id) => officials.Get(id,
        text => First(database.Write("find_official").Add(text)),
        text =>
        {
            officialsAdded++;
            return Added(database.Write("add_official").Add(text));
        });

    /// <summary>The key of a canonical meeting.</summary>
    public long Meeting(string id) => meetings.Get(id,
        text => First(database.Write("find_meeting").Add(text)),
        text =>
        {
            meetingsAdded++;
            return Added(database.Write("add_meeting").Add(text).Add(Position.Prefix(text)));
        });

    /// <summary>The key of a name with its other forms.</summary>
    public long Naming(PreparedOfficial official) => namings.Get(official.Naming,
        digest => First(database.Write("find_naming").Add(digest)),
        digest => Added(database.Write("add_naming").Add(digest).Add(official.Official.Name).Add(JsonText.Of(official.Official.Aliases))));

    /// <summary>The key of an office.</summary>
    public long Office(RoleStated role, byte[] digest) => offices.Get(digest,
        name => First(database.Write("find_office").Add(name)),
        name => Added(database.Write("add_office").Add(name).Add(role.Title).Add(role.Position).Add(role.Country)));

    /// <summary>The key of a profile; null for none.</summary>
    public long? Profile(OfficialProfile? profile)
    {
        if (profile is null) return null;
        var form = ProfileForm.Of(profile);
        return profiles.Get(form.Digest,
            digest => First(database.Write("find_profile").Add(digest)),
            digest => Added(database.Write("add_profile").Add(digest).Add(profile.Name).Add(form.Content)));
    }

    /// <summary>How many canonical officials and meetings were added since it was asked last.</summary>
    public (int Officials, int Meetings) TakeAdded()
    {
        var added = (officialsAdded, meetingsAdded);
        (officialsAdded, meetingsAdded) = (0, 0);
        return added;
    }

    /// <summary>Forgets every key: rows may have gone.</summary>
    public void Forget()
    {
        officials.Clear();
        meetings.Clear();
        namings.Clear();
        offices.Clear();
        profiles.Clear();
        TakeAdded();
    }

    private static long? First(Statement statement)
    {
        using var rows = statement.Rows();
        return rows.Read() ? rows.Long(0) : null;
    }

    private long Added(Statement statement)
    {
        statement.Run();
        return database.LastInserted;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        // A digest is evenly spread: any four bytes of it are a hash.
        public int GetHashCode(byte[] obj) => BitConverter.ToInt32(obj);
    }
}
