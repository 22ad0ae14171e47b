using System.Globalization;
using System.Text.Json;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Conditions;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Reading;

/// <summary>A condition in SQL, with its parameters.</summary>
internal sealed class ConditionSql(ISearchFolding folding) : ConditionWriter(folding)
{
    private readonly List<Action<Statement>> values = [];

    /// <summary>The values of its parameters.</summary>
    public IReadOnlyList<Action<Statement>> Parameters => values;

    protected override string Fragment(string name) => SqlFile.Text(SqlFile.Name("Sql/read/conditions.sql", name)).Trim();

    protected override string Give(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $":n{values.Count}");
        values.Add(value is long number ? statement => statement.Set(name, number) : statement => statement.Set(name, (string)value));
        return name;
    }

    protected override object Values(IReadOnlyList<object> values) => JsonSerializer.Serialize(values, JsonText.Options);

    protected override object Value<T>(T value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    protected override object Names(IReadOnlyList<string> keys) => JsonText.Of([.. keys.Select(Hex)]);

    protected override object Start(string key) => Hex(key);

    protected override object Words(IReadOnlyList<IReadOnlyList<string>> words, bool areBeginnings) => WordQuery.Of(words, areBeginnings);

    protected override object Day(DateOnly day) => (long)day.DayNumber;

    protected override object Place(long position) => position;

    private static string Hex(string key) => Convert.ToHexString(Engine.SortKey.Of(key));
}
