using SQLitePCL;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>Goes through the rows of a running statement; columns are numbered from 0.</summary>
internal readonly ref struct RowReader(Database database, sqlite3_stmt handle)
{
    /// <summary>Goes to the next row; false behind the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(handle);
        database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>An integer.</summary>
    public long Long(int column) => raw.sqlite3_column_int64(handle, column);

    /// <summary>An integer that fits 32 bits.</summary>
    public int Int(int column) => raw.sqlite3_column_int(handle, column);

    /// <summary>An integer, or null.</summary>
    public int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    /// <summary>A text.</summary>
    public string Text(int column) => TextCell.Read(handle, column);

    /// <summary>A text, or null.</summary>
    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>Bytes, good until the next row.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>Whether the column is null.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    /// <summary>Ends the run, so that the statement holds no lock.</summary>
    public void Dispose() => raw.sqlite3_reset(handle);
}
