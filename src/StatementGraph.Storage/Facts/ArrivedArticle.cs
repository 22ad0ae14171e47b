using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>An article to add, with the smallest path under which the batch has it.</summary>
internal sealed record ArrivedArticle(PreparedArticle Prepared, string? Path)
{
    /// <summary>Prepares a batch: each article once, the last facts of those that come several times.</summary>
    public static IReadOnlyList<ArrivedArticle> Batch(
        IReadOnlyList<ArticleFacts> articles, ISearchFolding folding, CancellationToken cancellation)
    {
        var arrived = new OrderedDictionary<string, ArrivedArticle>(articles.Count, StringComparer.Ordinal);
        var digest = new Digest();
        foreach (var facts in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var prepared = PreparedArticle.Of(facts, folding, digest);
            var before = arrived.TryGetValue(prepared.Id, out var earlier) ? earlier.Path : null;
            arrived[prepared.Id] = new ArrivedArticle(prepared, Smaller(before, facts.Article.Path));
        }
        return [.. arrived.Values];
    }

    /// <summary>The ordinally smaller path; a known one where the other is not.</summary>
    public static string? Smaller(string? one, string? other)
    {
        if (one is null || other is null) return one ?? other;
        return string.CompareOrdinal(one, other) <= 0 ? one : other;
    }
}
