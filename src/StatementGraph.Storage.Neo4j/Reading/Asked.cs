using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>One query of a call: its file, the lines to switch on, and its entries in the statement's <c>$queries</c>.</summary>
/// <param name="file">The file below <c>read/</c>.</param>
/// <param name="page">Which part is asked for.</param>
internal sealed class Asked(string file, PageRequest page)
{
    private readonly SortedSet<string> switches = new(StringComparer.Ordinal);
    private readonly SortedSet<string> pageSwitches = new(StringComparer.Ordinal) { "order" };
    private string? kept;

    /// <summary>The file.</summary>
    public string File => file;

    /// <summary>Which part is asked for; one item or more.</summary>
    public PageRequest Page { get; } = page.First >= 1 ? page : throw new ArgumentOutOfRangeException(nameof(page), page.First, "A page has one item or more.");

    /// <summary>
    /// The same question asked in the order of its answer, testing the words on the way: cheaper where many texts hold the words, since the
    /// full-text index knows no order. Null where the words do not lead, or where other filters could make the way long.
    /// </summary>
    public Asked? Walk { get; private set; }

    /// <summary>The entries of a page.</summary>
    public Dictionary<string, object?> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>The entries for counting, where they differ: an answer is counted from its start, wherever the page begins.</summary>
    public Dictionary<string, object?> CountEntries { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines for a page.</summary>
    public IEnumerable<string> PageSwitches => switches.Append("page").Concat(Page.Reversed ? pageSwitches.Select(Back) : pageSwitches);

    /// <summary>The condition to put in the place of <c>&lt;nested&gt;</c>; null for none.</summary>
    public string? Nested { get; private set; }

    /// <summary>The lines for counting by something.</summary>
    public IEnumerable<string> TallySwitches(string what) => switches.Append("tally").Append($"tally_{what}");

    /// <summary>The file that counts.</summary>
    public string CountFile => KeptCount is null ? file : "counts";

    /// <summary>The lines for counting.</summary>
    public IEnumerable<string> CountSwitches => KeptCount is { } kept ? [kept] : switches.Append("count");

    /// <summary>Which line of <c>counts.cypher</c> tells the number: where nothing but the leading filter is asked; null for none.</summary>
    public string? KeptCount => kept is not null && (switches.SetEquals([$"by_{kept}"]) || switches.SetEquals(["by_order", kept]))
        && CountEntries["after"] is "" && CountEntries["end"] is OrderKey.End ? $"{file}_{kept}" : null;

    /// <summary>Switches lines on.</summary>
    public Asked With(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) switches.Add(name);
        return this;
    }

    /// <summary>Says that <c>counts.cypher</c> knows how many there are where a filter, or <c>order</c> for none, is asked alone.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="filters">Those that it knows.</param>
    public Asked Kept(string filter, params ReadOnlySpan<string> filters)
    {
        if (filters.Contains(filter)) kept = filter;
        return this;
    }

    /// <summary>Switches lines on for pages, not for the count.</summary>
    public Asked OnPage(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) pageSwitches.Add(name);
        Walk?.OnPage(names);
        return this;
    }

    /// <summary>Gives an entry.</summary>
    public Asked Give(string name, object? value)
    {
        Entries[name] = value;
        CountEntries.TryAdd(name, value);
        return this;
    }

    /// <summary>Gives an entry that follows from the others, for the page and for the count.</summary>
    public Asked Each(string name, Func<IReadOnlyDictionary<string, object?>, object?> value)
    {
        Entries[name] = value(Entries);
        CountEntries[name] = value(CountEntries);
        return this;
    }

    /// <summary>Switches a condition that nests on, unless it asks nothing.</summary>
    /// <param name="condition">What must hold.</param>
    /// <param name="folding">How words are folded.</param>
    /// <param name="kind">Of what.</param>
    /// <param name="name">How the file calls it.</param>
    public Asked Where(Condition? condition, ISearchFolding folding, string kind, string name)
    {
        if (condition is null) return this;
        Nested = new ConditionCypher(folding, this).Write(condition, kind, name);
        return With("nested");
    }

    /// <summary>Switches a filter on and gives its entry, unless it asks nothing or leads.</summary>
    public Asked Where(string name, object? value, string? lead = null)
    {
        if (value is null) return this;
        if (name != lead) switches.Add(name);
        return Give(name, value);
    }

    /// <summary>Says how to ask the same by order, where nothing but words is asked.</summary>
    public Asked OrWalk(Func<Asked> walk)
    {
        if (switches.SetEquals(["by_words"])) Walk = walk();
        return this;
    }

    /// <summary>Between which orders the answer lies, and behind which order the page begins.</summary>
    /// <param name="from">The smallest order; empty for any.</param>
    /// <param name="end">What is behind the largest order.</param>
    /// <param name="order">The order in a cursor.</param>
    /// <param name="question">The question that gave it.</param>
    public Asked Between(string from, string end, string question, Func<Cursor, string> order)
    {
        CountEntries["after"] = from;
        Give("end", end);
        var behind = Page.After is { } after ? order(Cursor.Read(after, question)) : "";
        if (Page.Reversed && Page.After is not null)
        {
            Entries["after"] = from;
            Entries["end"] = string.CompareOrdinal(behind, end) < 0 ? behind : end;
            return this;
        }
        Entries["after"] = string.CompareOrdinal(behind, from) > 0 ? behind : from;
        return this;
    }

    // Lines that go the other way have the same names behind "back_".
    private static string Back(string name) =>
        name.StartsWith("order", StringComparison.Ordinal) || name.StartsWith("after", StringComparison.Ordinal) ? $"back_{name}" : name;
}
