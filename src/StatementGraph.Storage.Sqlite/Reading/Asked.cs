using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>A question file with the lines to switch on and the values of its parameters.</summary>
internal sealed class Asked(string file)
{
    private readonly List<string> switches = [];
    private readonly List<string> pageSwitches = ["page"];
    private readonly List<string> countSwitches = [];
    private string countSwitch = "count";
    private string afterSwitch = "after";
    private readonly List<Action<Statement>> values = [];

    /// <summary>Whether nothing was asked that leaves anything out.</summary>
    public bool IsPlain => values.Count == 0;

    /// <summary>Switches lines on.</summary>
    public Asked With(params ReadOnlySpan<string> names)
    {
        switches.AddRange(names);
        return this;
    }

    /// <summary>Switches lines on for pages, not for the count.</summary>
    public Asked OnPage(string name)
    {
        pageSwitches.Add(name);
        return this;
    }

    /// <summary>The line that counts, where it is not called <c>count</c>.</summary>
    public Asked Counting(string name)
    {
        countSwitch = name;
        return this;
    }

    /// <summary>Switches lines on for the count, not for pages.</summary>
    public Asked OnCount(string name)
    {
        countSwitches.Add(name);
        return this;
    }

    /// <summary>The lines that start behind a cursor, where they are not called <c>after</c>.</summary>
    public Asked After(string name)
    {
        afterSwitch = name;
        return this;
    }

    /// <summary>Switches a filter on and gives its parameter, unless it asks nothing.</summary>
    public Asked Where(string name, string? value)
    {
        if (value is null) return this;
        switches.Add(name);
        return Give(name, value);
    }

    /// <summary>Switches a filter on and gives its parameter, unless it asks nothing.</summary>
    public Asked Where(string name, long? value)
    {
        if (value is not { } known) return this;
        switches.Add(name);
        return Give(name, known);
    }

    /// <summary>Switches a filter for any of these on, unless it asks nothing.</summary>
    public Asked WhereAny(string name, IReadOnlyCollection<string>? ids) => Where(name, ids is null ? null : JsonText.Of(ids));

    /// <summary>Gives a parameter alone.</summary>
    public Asked Give(string name, string value)
    {
        values.Add(statement => statement.Set($":{name}", value));
        return this;
    }

    /// <summary>Gives a parameter alone.</summary>
    public Asked Give(string name, long value)
    {
        values.Add(statement => statement.Set($":{name}", value));
        return this;
    }

    /// <summary>How many items the question has in all.</summary>
    public int Count(ReadSession session)
    {
        using var rows = Prepare(session, [countSwitch, .. countSwitches]).Rows();
        rows.Read();
        return rows.Int(0);
    }

    /// <summary>The keys of the items of a page, and one more where there are more.</summary>
    public List<TKey> Keys<TKey>(ReadSession session, PageRequest page)
        where TKey : IPageKey<TKey>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.First, 1);
        var statement = page.After is null ? Prepare(session, [.. pageSwitches]) : Prepare(session, [.. pageSwitches, afterSwitch]);
        if (page.After is { } after) TKey.Read(Cursor.Read(after, TKey.Question)).Bind(statement);
        using var rows = statement.Set(":limit", page.First + 1L).Rows();
        var keys = new List<TKey>();
        while (rows.Read()) keys.Add(TKey.Read(rows));
        return keys;
    }

    private Statement Prepare(ReadSession session, ReadOnlySpan<string> more)
    {
        var statement = session.Read(file, [.. more, .. switches]);
        foreach (var give in values) give(statement);
        return statement;
    }
}
