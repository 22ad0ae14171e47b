using System.Buffers.Text;
using System.Text;
using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Fields;

/// <summary>Relay's global ids: base64url of the type's name, a colon and the key in the store.</summary>
internal static class GlobalId
{
    /// <summary>The opaque id of a node.</summary>
    public static string Of(NodeKind kind, string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{kind}:{key}"));

    /// <summary>What an opaque id names; null where it is none.</summary>
    public static (NodeKind Kind, string Key)? Parse(string id)
    {
        if (!Base64Url.IsValid(id))
            return null;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<NodeKind>(text[..colon], out var kind) && kind.ToString() == text[..colon]
            ? (kind, text[(colon + 1)..])
            : null;
    }

    /// <summary>An id as text: GraphQL lets one be written as a number.</summary>
    public static object? Text(object? id) => id is IFormattable number and (int or long or System.Numerics.BigInteger) ? number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : id;

    /// <summary>The ids of a list, as texts.</summary>
    public static IEnumerable<string> Texts(System.Collections.IEnumerable ids) => ids.Cast<object?>().Select(Text).OfType<string>();

    /// <summary>The key in the store of a node that is given by its opaque id, or by the key itself.</summary>
    /// <exception cref="BadArgumentError">It is the id of another type.</exception>
    public static string KeyOf(NodeKind kind, string idOrKey)
    {
        if (Parse(idOrKey) is not { } node)
            return idOrKey;
        return node.Kind == kind ? node.Key : throw new BadArgumentError($"The id is of a {node.Kind}, not of a {kind}.");
    }
}
