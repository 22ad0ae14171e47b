namespace StatementGraph.Storage.Neo4j.Transport;

/// <summary>What a statement answers.</summary>
/// <param name="fields">The names of the columns.</param>
/// <param name="rows">
/// The rows. A value is null, a <see cref="string"/>, a <see cref="bool"/>, a <see cref="long"/>, a <see cref="double"/>, a list of values
/// or a dictionary of values by name; the statements of this store return nothing else.
/// </param>
public sealed class CypherRows(IReadOnlyList<string> fields, IReadOnlyList<IReadOnlyList<object?>> rows)
{
    /// <summary>No columns and no rows.</summary>
    public static CypherRows None { get; } = new([], []);

    /// <summary>The rows, in the order of the answer.</summary>
    public IEnumerable<CypherRow> Rows { get; } = rows.Select(values => new CypherRow(fields, values));

    /// <summary>How many rows there are.</summary>
    public int Count => rows.Count;
}

/// <summary>One row, or one map in a row: values by name.</summary>
public readonly struct CypherRow
{
    private readonly IReadOnlyList<string> fields;
    private readonly IReadOnlyList<object?> values;
    private readonly IReadOnlyDictionary<string, object?>? map;

    /// <summary>A row.</summary>
    /// <param name="fields">The names of its columns.</param>
    /// <param name="values">The values, in the same order.</param>
    public CypherRow(IReadOnlyList<string> fields, IReadOnlyList<object?> values)
    {
        this.fields = fields;
        this.values = values;
    }

    private CypherRow(IReadOnlyDictionary<string, object?> map)
        : this([], []) => this.map = map;

    /// <summary>A value as it is; of a map, also null where it has no such entry, as Neo4j keeps no property that is null.</summary>
    /// <exception cref="ArgumentException">The row has no such column.</exception>
    public object? this[string name]
    {
        get
        {
            if (map is not null) return map.GetValueOrDefault(name);
            for (var i = 0; i < fields.Count; i++)
                if (string.Equals(fields[i], name, StringComparison.Ordinal)) return values[i];
            throw new ArgumentException($"The answer has no column {name}.", nameof(name));
        }
    }

    /// <summary>A text.</summary>
    public string Text(string name) => (string)this[name]!;

    /// <summary>A text, or null.</summary>
    public string? TextOrNull(string name) => (string?)this[name];

    /// <summary>An integer.</summary>
    public int Number(string name) => checked((int)(long)this[name]!);

    /// <summary>An integer of 64 bits; null reads as 0.</summary>
    public long LargeNumber(string name) => (long?)this[name] ?? 0;

    /// <summary>An integer, or null.</summary>
    public int? NumberOrNull(string name) => this[name] is long value ? checked((int)value) : null;

    /// <summary>A list of texts; null reads as an empty one.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. List(name).Select(value => (string)value!)];

    /// <summary>A list of integers; null reads as an empty one.</summary>
    public IReadOnlyList<int> Numbers(string name) => [.. List(name).Select(value => checked((int)(long)value!))];

    /// <summary>A list; null reads as an empty one.</summary>
    public IReadOnlyList<object?> List(string name) => (IReadOnlyList<object?>?)this[name] ?? [];

    /// <summary>A list of maps.</summary>
    public IEnumerable<CypherRow> Maps(string name) => List(name).Select(value => Map(value!));

    /// <summary>A map.</summary>
    public CypherRow Map(string name) => Map(this[name]!);

    private static CypherRow Map(object value) => new((IReadOnlyDictionary<string, object?>)value);
}
