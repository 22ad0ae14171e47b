using System.Collections;
using Neo4j.Driver;
using StatementGraph.Storage.Neo4j.Transport;

namespace StatementGraph.Storage.Neo4j.Bolt;

/// <summary>Values as the driver takes and gives them: the same, but for strings that UTF-8 has no form for.</summary>
internal static class BoltValues
{
    /// <summary>Parameters for the driver.</summary>
    public static IDictionary<string, object?> Sent(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(one => one.Key, one => Sent(one.Value), StringComparer.Ordinal);

    /// <summary>All rows of an answer.</summary>
    public static async Task<CypherRows> RowsAsync(IResultCursor cursor)
    {
        var fields = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = new List<IReadOnlyList<object?>>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            var record = cursor.Current;
            rows.Add([.. fields.Select(field => Received(record[field]))]);
        }
        return new CypherRows(fields, rows);
    }

    private static object? Sent(object? value) => value switch
    {
        string text => WireText.Encode(text),
        IReadOnlyDictionary<string, object?> map => Sent(map),
        IEnumerable list => list.Cast<object?>().Select(Sent).ToList(),
        _ => value,
    };

    private static object? Received(object? value) => value switch
    {
        string text => WireText.Decode(text),
        IDictionary<string, object?> map => map.ToDictionary(one => one.Key, one => Received(one.Value), StringComparer.Ordinal),
        IEnumerable list => list.Cast<object?>().Select(Received).ToList(),
        _ => value,
    };
}
