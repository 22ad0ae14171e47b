using SQLitePCL;

namespace StatementGraph.Storage.Sqlite.Engine;

/// <summary>
/// A prepared statement. Its parameters are given in the order in which they first occur in the text (<c>Add</c>), or by name
/// (<c>Set</c>); <see cref="Run"/> or <see cref="Rows"/> then uses them up.
/// </summary>
internal sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    private int bound;

    /// <summary>How many parameters it has.</summary>
    public int Parameters { get; } = raw.sqlite3_bind_parameter_count(handle);

    /// <summary>The next value is an integer.</summary>
    public Statement Add(long value)
    {
        database.Check(raw.sqlite3_bind_int64(handle, ++bound, value));
        return this;
    }

    /// <summary>The next value is an integer, or absent.</summary>
    public Statement Add(long? value) => value is { } known ? Add(known) : AddNull();

    /// <summary>The next value is a text, or absent.</summary>
    public Statement Add(string? value)
    {
        if (value is null) return AddNull();
        database.Check(TextCell.Bind(handle, ++bound, value));
        return this;
    }

    /// <summary>The next value is bytes.</summary>
    public Statement Add(ReadOnlySpan<byte> value)
    {
        database.Check(BindBytes(++bound, value));
        return this;
    }

    /// <summary>The value of a named parameter, such as <c>:speaker</c>.</summary>
    public Statement Set(string name, long value)
    {
        database.Check(raw.sqlite3_bind_int64(handle, Index(name), value));
        return this;
    }

    /// <summary>The value of a named parameter.</summary>
    public Statement Set(string name, string value)
    {
        database.Check(TextCell.Bind(handle, Index(name), value));
        return this;
    }

    /// <summary>The value of a named parameter.</summary>
    public Statement Set(string name, ReadOnlySpan<byte> value)
    {
        database.Check(BindBytes(Index(name), value));
        return this;
    }

    /// <summary>Runs it for its effect.</summary>
    public void Run()
    {
        Complete();
        var code = raw.sqlite3_step(handle);
        raw.sqlite3_reset(handle);
        database.Check(code);
    }

    /// <summary>Runs it for its rows; the reader gives the statement back when it is disposed.</summary>
    public RowReader Rows()
    {
        Complete();
        return new RowReader(database, handle);
    }

    /// <summary>Drops values that were given for a run that an error prevented.</summary>
    public void Forget() => bound = 0;

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    // An empty span has no address, and SQLite would bind NULL.
    private int BindBytes(int index, ReadOnlySpan<byte> value) =>
        value.IsEmpty ? raw.sqlite3_bind_zeroblob(handle, index, 0) : raw.sqlite3_bind_blob(handle, index, value);

    private int Index(string name)
    {
        var index = raw.sqlite3_bind_parameter_index(handle, name);
        if (index == 0) throw new ArgumentException($"The statement has no parameter {name}.", nameof(name));
        bound++;
        return index;
    }

    private Statement AddNull()
    {
        database.Check(raw.sqlite3_bind_null(handle, ++bound));
        return this;
    }

    // A parameter that was passed over would silently keep its value of the run before.
    private void Complete()
    {
        if (bound != Parameters) throw new InvalidOperationException($"A statement of {Parameters} parameters was given {bound}.");
        bound = 0;
    }
}
