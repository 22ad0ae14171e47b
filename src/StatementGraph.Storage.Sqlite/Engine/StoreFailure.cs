using SQLitePCL;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>Every message of this store: one line each, what is wrong and what to do.</summary>
internal static class StoreFailure
{
    /// <summary>The store was made by a later version of the program.</summary>
    public static StoreException NewerVersion(string path, long found, int known) =>
        new($"{path}: the store has version {found}, and this program knows versions up to {known}; use a newer program.");

    /// <summary>A SQLite file, but of another program.</summary>
    public static StoreException Foreign(string path) =>
        new($"{path}: this SQLite file belongs to another program; choose another path for the store.");

    /// <summary>Another connection did not give up its lock in time.</summary>
    public static StoreException Locked(string path, Exception? inner = null) =>
        new($"{path}: another program kept the store locked for too long; try again when it is done.", inner);

    /// <summary>What a SQLite result code means for the user.</summary>
    public static Exception Of(int code, string path, string? detail)
    {
        var inner = new InvalidOperationException($"SQLite result {code}: {detail ?? raw.sqlite3_errstr(code).utf8_to_string()}");
        return (code & 0xff) switch
        {
            raw.SQLITE_INTERRUPT => new OperationCanceledException("The question was cancelled.", inner),
            raw.SQLITE_NOTADB => new StoreException($"{path}: this is no SQLite file; choose another path for the store.", inner),
            raw.SQLITE_CORRUPT => new StoreException($"{path}: the store is damaged; restore a copy, or ingest the articles into a new store.", inner),
            raw.SQLITE_FULL => new StoreException($"{path}: the disk is full; free some space and run again, what was acknowledged is kept.", inner),
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
                new StoreException($"{path}: the store can't be written; check the permissions of the file and its folder.", inner),
            raw.SQLITE_CANTOPEN => new StoreException($"{path}: the store can't be opened; check that the folder exists and may be written.", inner),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(path, inner),
            raw.SQLITE_IOERR => new StoreException($"{path}: the disk refused to read or write the store; check the disk and its free space.", inner),
            raw.SQLITE_TOOBIG => new StoreException($"{path}: an article is too large for the store; leave it out.", inner),
            // Anything else is a mistake in this store, not a state of the world.
            _ => inner,
        };
    }
}
