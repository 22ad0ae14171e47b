using StatementGraph.Model.Graph;
using StatementGraph.Storage.Neo4j.Keys;

namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Counts claims and articles of countries, topics, publishers and agencies, and keeps the outlets' names.</summary>
internal sealed class Facets(Batch batch)
{
    private static readonly NodeKind[] Kinds = [NodeKind.Publisher, NodeKind.Agency, NodeKind.Country, NodeKind.Topic];

    /// <summary>Counts what articles contribute, or take away.</summary>
    public async Task CountAsync(Share share)
    {
        var names = await NamesAsync(share).ConfigureAwait(false);
        foreach (var kind in Kinds)
        {
            var word = kind.ToString().ToLowerInvariant();
            var all = share.Facets.Where(one => one.Key.Kind == kind).ToList();
            var everyone = all.Where(one => one.Key.Speaker is null).ToList();
            await batch.RowsAsync("count_facets", everyone.Select(one => Values.Map(("id", one.Key.Id),
                ("claims", one.Value.Claims), ("articles", one.Value.Articles), ("props", names.GetValueOrDefault((kind, one.Key.Id)) ?? []))).ToList(), word).ConfigureAwait(false);
            await batch.RowsAsync("count_spoken", all.Where(one => one.Key.Speaker is not null).Select(one => Values.Map(("official", one.Key.Speaker), ("id", one.Key.Id),
                ("claims", one.Value.Claims), ("articles", one.Value.Articles))).ToList(), word).ConfigureAwait(false);
            await batch.IdsAsync("sweep_facets", everyone.Where(one => one.Value.Articles < 0).Select(one => one.Key.Id).ToList(), word).ConfigureAwait(false);
        }
    }

    private async Task<Dictionary<(NodeKind, string), Dictionary<string, object?>>> NamesAsync(Share share)
    {
        var rows = await batch.RunAsync("outlets",
            ("publishers", share.Outlets.Keys.Where(key => key.Kind == NodeKind.Publisher).Select(key => key.Id).ToList()),
            ("agencies", share.Outlets.Keys.Where(key => key.Kind == NodeKind.Agency).Select(key => key.Id).ToList())).ConfigureAwait(false);
        var stored = rows.Rows.ToDictionary(row => (Word.To<NodeKind>(row.Text("kind")), row.Text("id")), row => row.TextOrNull("tally"));
        return share.Outlets.ToDictionary(one => one.Key, one => Named(stored.GetValueOrDefault(one.Key), one.Value));
    }

    // The name that most articles give, the ordinally smallest of equals.
    private static Dictionary<string, object?> Named(string? stored, Dictionary<string, int> more)
    {
        var tally = Tally.Read(stored);
        tally.Add(new Tally { Names = more });
        var name = tally.Names.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).FirstOrDefault().Key;
        return Values.Map(("name", name), ("tally", tally.Write()));
    }
}
