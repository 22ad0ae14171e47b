using StatementGraph.Model;
using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Identity;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>
/// Rows that many articles share, such as officials and offices: finds the key of one, or adds it. New officials and meetings get their
/// keys here and their rows from <see cref="Newcomers"/>, once all is known that a batch says of them.
/// </summary>
internal sealed class KeptOnce
{
    private readonly Database database;
    private readonly NumberCache<byte[]> namings = new(DigestComparer.Instance);
    private readonly NumberCache<byte[]> offices = new(DigestComparer.Instance);
    private readonly NumberCache<byte[]> profiles = new(DigestComparer.Instance);
    private readonly Lookup naming;
    private readonly Lookup office;
    private readonly Lookup profile;

    public KeptOnce(Database database)
    {
        this.database = database;
        Officials = new Identities(database, "official");
        Meetings = new Identities(database, "meeting");
        (naming, office, profile) = (new Lookup(database, "naming"), new Lookup(database, "office"), new Lookup(database, "profile"));
    }

    /// <summary>The canonical officials' keys.</summary>
    public Identities Officials { get; }

    /// <summary>The canonical meetings' keys.</summary>
    public Identities Meetings { get; }

    /// <summary>Finds or makes the keys of all that an article shares.</summary>
    public NumberedArticle Number(ArrivedArticle arrived)
    {
        var article = arrived.Prepared;
        var people = article.Officials.Select((person, i) => Number(person, article.Links.OfficialIds[i])).ToArray();
        var meetings = article.Links.MeetingIds.Select(Meetings.Get).ToArray();
        return new NumberedArticle(article, arrived.Path, arrived.RecordedAt, people, meetings);
    }

    /// <summary>Finds or makes the keys of all that an article is linked to.</summary>
    public void Number(ArticleLinks links)
    {
        foreach (var official in links.OfficialIds) Officials.Get(official);
        foreach (var meeting in links.MeetingIds) Meetings.Get(meeting);
    }

    /// <summary>Forgets every key: rows may have gone.</summary>
    public void Forget()
    {
        Officials.Forget();
        Meetings.Forget();
        namings.Clear();
        offices.Clear();
        profiles.Clear();
    }

    private NumberedPerson Number(PreparedOfficial person, string officialId)
    {
        var official = person.Official;
        var roles = official.Roles.Select((role, i) => Office(role, person.Offices[i])).ToArray();
        return new NumberedPerson(Officials.Get(officialId), Naming(person), Profile(official.Link.Profile), roles);
    }

    private long Naming(PreparedOfficial person) => namings.Get(person.Naming, digest =>
        naming.Find(digest) ?? Added(naming.Add(digest).Add(person.Official.Name).Add(JsonText.Of(person.Official.Aliases))));

    private long Office(RoleStated role, byte[] name) => offices.Get(name, digest =>
        office.Find(digest) ?? Added(office.Add(digest).Add(role.Title).Add(role.Position).Add(role.Country)));

    private long? Profile(OfficialProfile? known)
    {
        if (known is null) return null;
        var form = ProfileForm.Of(known);
        return profiles.Get(form.Digest, digest =>
            profile.Find(digest) ?? Added(profile.Add(digest).Add(known.Name).Add(form.Content)));
    }

    private long Added(Statement statement)
    {
        statement.Run();
        return database.LastInserted;
    }

    private sealed class Lookup(Database database, string table)
    {
        private readonly Statement find = database.Write($"find_{table}");
        private readonly Statement add = database.Write($"add_{table}");

        public long? Find(byte[] digest) => find.Add(digest).FirstLong();

        public Statement Add(byte[] digest) => add.Add(digest);
    }

    private sealed class DigestComparer : IEqualityComparer<byte[]>
    {
        public static readonly DigestComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        // A digest is evenly spread: any four bytes of it are a hash.
        public int GetHashCode(byte[] obj) => BitConverter.ToInt32(obj);
    }
}
