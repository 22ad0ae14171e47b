using StatementGraph.Api.Loading;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Finds nodes of any type.</summary>
internal static class NodeFields
{
    /// <summary>A node by its opaque id.</summary>
    public static Later<object?> Find(Call call, string id) => GlobalId.Parse(id) is { } node
        ? Find(call, node.Kind, node.Key)
        : throw new BadArgumentError("The id is not one that this graph gave.");

    /// <summary>A node by its key in the store; null where there is none.</summary>
    public static Later<object?> Find(Call call, NodeKind kind, string key) => kind switch
    {
        NodeKind.Official => call.Reads.Official(key).AsObject(),
        NodeKind.Claim => call.Reads.Claim(key).AsObject(),
        NodeKind.Meeting => call.Reads.Meeting(key).AsObject(),
        NodeKind.Article => call.Reads.Article(key).AsObject(),
        _ => FindFacet(call, kind, key),
    };

    // A country that no claim is about is not counted, but a role may be of it; it is there if it has a name.
    private static Later<object?> FindFacet(Call call, NodeKind kind, string key)
    {
        var named = kind == NodeKind.Country && call.Names.Country(key, "en") is not null;
        return call.Reads.Facet(kind, key).Then<object?>(record => record is null && !named ? null : new Facet(kind, key, record));
    }
}
