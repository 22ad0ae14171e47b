using SQLitePCL;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// One connection to the file, with its prepared statements. Used by one thread at a time: SQLite's own locks are off.
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly sqlite3 handle;
    private const int MostNesting = 64;
    private readonly Dictionary<string, Statement> prepared = new(StringComparer.Ordinal);
    private readonly Queue<string> nesting = new();

    static Database()
    {
        Batteries_V2.Init();
        // SQLite's count of its own memory costs each allocation a lock, a tenth of an ingest's time, and nobody reads it. Where another
        // library of the process has started SQLite already, this is refused and does no harm.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private Database(string path, sqlite3 handle)
    {
        Path = path;
        this.handle = handle;
    }

    /// <summary>The file, for messages.</summary>
    public string Path { get; }

    /// <summary>Rows that the last insert, update or delete changed.</summary>
    public int Changes => raw.sqlite3_changes(handle);

    /// <summary>The integer key of the row that was inserted last.</summary>
    public long LastInserted => raw.sqlite3_last_insert_rowid(handle);

    /// <summary>Opens the file, or makes an empty one; reads nothing of it yet.</summary>
    public static Database Open(string path)
    {
        var code = raw.sqlite3_open_v2(path, out var handle,
            raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null);
        var database = new Database(path, handle);
        if (code == raw.SQLITE_OK) return database;
        database.Dispose();
        throw StoreFailure.Of(code, path, null);
    }

    /// <summary>The statement that <see cref="SqlFile.Name"/> names, prepared once for each connection.</summary>
    /// <param name="name">The name.</param>
    /// <param name="nested">A condition to put in the place of <c>&lt;nested&gt;</c>: there may be as many as callers think of, so that only some are kept.</param>
    public Statement Prepare(string name, string? nested = null)
    {
        var key = nested is null ? name : $"{name}\n{nested}";
        if (prepared.TryGetValue(key, out var known)) return known;
        var text = SqlFile.Text(name);
        if (nested is null) return prepared[key] = PrepareText(text);
        if (nesting.Count == MostNesting) Drop(nesting.Dequeue());
        nesting.Enqueue(key);
        return prepared[key] = PrepareText(text.Replace("<nested>", nested, StringComparison.Ordinal));
    }

    private void Drop(string key)
    {
        prepared[key].Dispose();
        prepared.Remove(key);
    }

    /// <summary>Runs statements that take nothing and give nothing.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>Starts a writing transaction; false where another connection holds the write lock.</summary>
    public bool TryBegin()
    {
        var code = raw.sqlite3_exec(handle, "BEGIN IMMEDIATE");
        if (code == raw.SQLITE_BUSY) return false;
        Check(code);
        return true;
    }

    /// <summary>Ends whatever is under way: undoes the open transaction, if an error has not done so already.</summary>
    /// <remarks>Never throws: where it fails too, the error that led here is the one to report.</remarks>
    public void TryRollback()
    {
        foreach (var statement in prepared.Values) statement.Forget();
        if (raw.sqlite3_get_autocommit(handle) == 0) raw.sqlite3_exec(handle, "ROLLBACK");
    }

    /// <summary>The first column of the first row, as an integer.</summary>
    public long Scalar(string sql)
    {
        using var statement = PrepareText(sql);
        using var rows = statement.Rows();
        return rows.Read() ? rows.Long(0) : 0;
    }

    /// <summary>How long a statement waits for another connection's lock before it fails as busy.</summary>
    public void WaitForLocks(TimeSpan wait) => Check(raw.sqlite3_busy_timeout(handle, (int)wait.TotalMilliseconds));

    /// <summary>Makes the running statement fail as interrupted; the only member that another thread may call.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(handle);

    /// <summary>Throws what a result code means, unless it means success.</summary>
    public void Check(int code)
    {
        if (code is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE) return;
        throw StoreFailure.Of(code, Path, raw.sqlite3_errmsg(handle).utf8_to_string());
    }

    /// <summary>Whether the file can only be read, although it was opened for writing.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(handle, "main") == 1;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
        handle.Dispose();
    }

    /// <summary>A statement with this text; the caller disposes it.</summary>
    public Statement PrepareText(string sql)
    {
        Check(raw.sqlite3_prepare_v3(handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new Statement(this, statement);
    }
}
