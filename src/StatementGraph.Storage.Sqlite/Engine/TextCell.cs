using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using SQLitePCL;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// How a C# string lies in a column: as TEXT in UTF-8, and as a BLOB in UTF-16 (little end first) where it holds a lone surrogate,
/// which UTF-8 has no form for. Either way it comes back code unit for code unit, which spans rely on.
/// </summary>
internal static class TextCell
{
    private const int OnStack = 1024;

    /// <summary>Binds a string; gives SQLite's result code.</summary>
    public static int Bind(sqlite3_stmt statement, int index, string value)
    {
        // An empty span has no address, and SQLite would bind NULL.
        if (value.Length == 0) return raw.sqlite3_bind_text(statement, index, value);
        var most = value.Length * 3;
        if (most <= OnStack) return Bind(statement, index, value, stackalloc byte[OnStack]);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            return Bind(statement, index, value, rented);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Reads a string that <see cref="Bind(sqlite3_stmt, int, string)"/> wrote.</summary>
    public static string Read(sqlite3_stmt statement, int column)
    {
        var isText = raw.sqlite3_column_type(statement, column) == raw.SQLITE_TEXT;
        var bytes = raw.sqlite3_column_blob(statement, column);
        return isText ? Encoding.UTF8.GetString(bytes) : new string(MemoryMarshal.Cast<byte, char>(bytes));
    }

    private static int Bind(sqlite3_stmt statement, int index, string value, Span<byte> buffer) =>
        Utf8.FromUtf16(value, buffer, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? raw.sqlite3_bind_text(statement, index, buffer[..written])
            : raw.sqlite3_bind_blob(statement, index, MemoryMarshal.AsBytes(value.AsSpan()));
}
