using System.Text;
using StatementGraph.Model.Graph;

namespace StatementGraph.Storage.Sqlite.Keys;

/// <summary>Folded words as the full-text index takes them: well-formed UTF-8.</summary>
internal static class SearchWords
{
    /// <summary>The key of a text; a lone surrogate, which UTF-8 has no form for, becomes U+FFFD in texts and queries alike.</summary>
    public static string Of(ISearchFolding folding, string text)
    {
        var key = folding.Key(text);
        return key.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)) : key;
    }
}
