using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>Brings a file to the schema that this program knows, by the numbered migrations that it lacks.</summary>
internal static class Schema
{
    /// <summary>'StGr' in the file's header, so that <c>file</c> and other programs can tell whose it is.</summary>
    private const long ApplicationId = 0x53744772;

    private static readonly string[] Migrations = [.. typeof(Schema).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Migrates where needed; a file that is up to date is only read.</summary>
    /// <exception cref="StoreException">The file is no store, or one of a newer program.</exception>
    public static void Bring(Database database)
    {
        if (Version(database) == Migrations.Length) return;
        // The version is read again under the lock: another process may be making the same store.
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            var version = Version(database);
            foreach (var migration in Migrations.AsSpan((int)version)) database.Execute(SqlFile.Embedded(migration));
            database.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migrations.Length}; COMMIT");
        }
        catch
        {
            database.TryRollback();
            throw;
        }
    }

    /// <summary>Refuses a file that is no store of a known version, before anything of it is changed.</summary>
    /// <exception cref="StoreException">The file is no store, or one of a newer program.</exception>
    public static void Check(Database database) => Version(database);

    private static long Version(Database database)
    {
        var version = database.Scalar("PRAGMA user_version");
        var application = database.Scalar("PRAGMA application_id");
        var empty = application == 0 && version == 0 && database.Scalar("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != ApplicationId && !empty) throw StoreFailure.Foreign(database.Path);
        if (version > Migrations.Length) throw StoreFailure.NewerVersion(database.Path, version, Migrations.Length);
        return version;
    }
}
