namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>Opens connections with the settings that the promises need.</summary>
internal static class Connection
{
    /// <summary>The connection that writes; it makes the file or migrates it.</summary>
    public static Database Writing(string path, SqliteStoreOptions options) => Open(path, database =>
    {
        database.WaitForLocks(options.Patience);
        // FULL: in WAL mode NORMAL keeps the file whole, but a power cut may lose transactions that were acknowledged.
        // A batch touches thousands of pages of indexes here and there: small pages write less, and the cache (in kB where negative) holds
        // them all. The checkpoint comes after some 64 MB, so that pages written often are copied once.
        database.Execute("PRAGMA page_size = 4096; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768");
        if (options.MostPages > 0) database.Execute($"PRAGMA max_page_count = {options.MostPages}");
        Schema.Check(database);
        // SQLite opens a file that can't be written for reading, and would say so at the first write only.
        if (database.IsReadOnly) throw StoreFailure.Of(SQLitePCL.raw.SQLITE_READONLY, path, null);
        database.Execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY");
        Schema.Bring(database);
    });

    /// <summary>A connection that reads.</summary>
    public static Database Reading(string path, SqliteStoreOptions options) => Open(path, database =>
    {
        database.WaitForLocks(options.Patience);
        database.Execute("PRAGMA query_only = ON; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY");
    });

    private static Database Open(string path, Action<Database> set)
    {
        var database = Database.Open(path);
        try
        {
            set(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }
}
