namespace StatementGraph.Storage.Neo4j.Writing;

/// <summary>Ids that a statement's rows name by their place, so that each is sent and looked up once.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];

    /// <summary>The ids, each once.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>The place of an id.</summary>
    public int Of(string id)
    {
        if (places.TryGetValue(id, out var place)) return place;
        places.Add(id, ids.Count);
        ids.Add(id);
        return ids.Count - 1;
    }

    /// <summary>The places of some ids, each once; null for none, which a statement passes over.</summary>
    public List<int>? OfAll(IEnumerable<string> some)
    {
        var all = some.Distinct(StringComparer.Ordinal).Select(Of).ToList();
        return all.Count == 0 ? null : all;
    }

    /// <summary>The place of an id as a list; null for none.</summary>
    public List<int>? OfMaybe(string? id) => id is null ? null : [Of(id)];
}
