using StatementGraph.Model.Graph;
using StatementGraph.Storage.Sqlite.Engine;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>A question file with the lines to switch on and the values of its parameters.</summary>
internal sealed class Asked(string file)
{
    private readonly List<string> switches = [];
    private readonly List<string> pageSwitches = ["order"];
    private readonly List<string> countSwitches = [];
    private string countSwitch = "count";
    private string afterSwitch = "after";
    private readonly List<Action<Statement>> values = [];
    private string? nested;
    private bool isPlain = true;

    /// <summary>Whether nothing was asked that leaves anything out.</summary>
    public bool IsPlain => isPlain && values.Count == 0;

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

    /// <summary>Switches a condition that nests on, unless it asks nothing.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="folding">How words are folded.</param>
    /// <param name="kind">Of what.</param>
    /// <param name="name">How the file calls it.</param>
    public Asked Where(Condition? condition, ISearchFolding folding, string kind, string name)
    {
        if (condition is null) return this;
        var sql = new ConditionSql(folding);
        nested = sql.Write(condition, kind, name);
        values.AddRange(sql.Parameters);
        // One that asks nothing still makes the question another than that for all.
        switches.Add("nested");
        isPlain = false;
        return this;
    }

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
        List<string> ordered = page.After is null ? pageSwitches : [.. pageSwitches, afterSwitch];
        var statement = Prepare(session, ["page", .. page.Reversed ? ordered.Select(Back) : ordered]);
        if (page.After is { } after) TKey.Read(Cursor.Read(after, TKey.Question)).Bind(statement);
        using var rows = statement.Set(":limit", page.First + 1L).Rows();
        var keys = new List<TKey>();
        while (rows.Read()) keys.Add(TKey.Read(rows));
        return keys;
    }

    /// <summary>What the question's items are counted by: a name, claims, articles.</summary>
    public List<T> Tally<T>(ReadSession session, string name, Func<RowReader, T> row)
    {
        var isSum = countSwitch == "sum" && name == "tally_day";
        return (isSum ? Prepare(session, ["tally_day_sum", .. countSwitches]) : Prepare(session, [name, .. pageSwitches.Where(one => !IsOrder(one))])).List(row);
    }

    private static bool IsOrder(string name) => name.StartsWith("order", StringComparison.Ordinal);

    // Lines that go the other way have the same names behind "back_".
    private static string Back(string name) => IsOrder(name) || name.StartsWith("after", StringComparison.Ordinal) ? $"back_{name}" : name;

    private Statement Prepare(ReadSession session, ReadOnlySpan<string> more)
    {
        var statement = session.Read(file, nested, [.. more, .. switches]);
        foreach (var give in values) give(statement);
        return statement;
    }
}
