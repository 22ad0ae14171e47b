using StatementGraph.Model.Graph;

namespace StatementGraph.Api.Search;

/// <summary>Finds countries by what they are called in any language: what the store does not know.</summary>
/// <param name="names">Their names.</param>
/// <param name="spans">Finds words; null finds no country.</param>
internal sealed class CountrySearch(INames names, IWordSpans? spans)
{
    private readonly Lazy<List<Name>> _names = new(() => spans is null ? [] : [.. names.Countries.SelectMany(country => country.Value, (country, name) => new Name(country.Key, Words(spans, name)))]);

    /// <summary>The codes of those with a name that has all the words: first those that are called so and no more, then by how much longer the name is, then by code.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        if (spans is null || Words(spans, text) is not { Count: > 0 } asked) return [];
        return [.. _names.Value.Where(name => asked.All(word => name.Words.Contains(word, StringComparer.Ordinal)))
            .GroupBy(name => name.Code, (code, found) => (Code: code, Longer: found.Min(name => name.Words.Count)), StringComparer.Ordinal)
            .OrderBy(found => found.Longer).ThenBy(found => found.Code, StringComparer.Ordinal).Select(found => found.Code)];
    }

    private static List<string> Words(IWordSpans spans, string text) => [.. spans.Words(text).Select(word => word.Word)];

    private sealed record Name(string Code, List<string> Words);
}
