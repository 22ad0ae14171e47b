using System.Globalization;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Conditions;
using StatementGraph.Storage.Neo4j.Engine;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Reading;

/// <summary>A condition in Cypher; its values are entries of the query.</summary>
internal sealed class ConditionCypher(ISearchFolding folding, Asked asked) : ConditionWriter(folding)
{
    private int given;

    // A constant would take the predicates away that the indexes lean on.
    protected override string Always => "q.i >= 0";

    protected override string Never => "q.i < 0";

    protected override string Fragment(string name) => CypherFiles.All.Text(StatementFiles.Name("read/conditions.cypher", name)).Trim();

    protected override string Give(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"nested{given++}");
        asked.Give(name, value);
        return $"q.{name}";
    }

    protected override object Values(IReadOnlyList<object> values) => values;

    protected override object Value<T>(T value) => Word.Of(value);

    protected override object Names(IReadOnlyList<string> keys) => keys.Select(key => OrderKey.Official(key, "")).ToList();

    protected override object Start(string key) => OrderKey.OfficialStart(key);

    protected override object Words(IReadOnlyList<IReadOnlyList<string>> words, bool areBeginnings) => areBeginnings ? WordQuery.BeginningsIn(words) : WordQuery.WholeIn(words);

    protected override object Day(DateOnly day) => Values(day);

    protected override object Place(long position) => OrderKey.At(position);

    private static string Values(DateOnly day) => Writing.Values.Day(day)!;
}
