using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Keys;

namespace StatementGraph.Storage.Facts;

/// <summary>An article to add, with the smallest path under which the batch has it.</summary>
internal sealed record ArrivedArticle(PreparedArticle Prepared, string? Path)
{
    /// <summary>When the graph came to know it; null where that is not known.</summary>
    public DateTimeOffset? RecordedAt { get; init; } = Prepared.Facts.RecordedAt;

    /// <summary>Prepares a batch: each article once, the last facts of those that come several times.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="folding">How words are folded.</param>
    /// <param name="now">When those that do not say so came to be known.</param>
    /// <param name="cancellation">Gives up.</param>
    public static IReadOnlyList<ArrivedArticle> Batch(
        IReadOnlyList<ArticleFacts> articles, ISearchFolding folding, DateTimeOffset now, CancellationToken cancellation)
    {
        var arrived = new OrderedDictionary<string, ArrivedArticle>(articles.Count, StringComparer.Ordinal);
        var digest = new Digest();
        foreach (var facts in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var prepared = PreparedArticle.Of(facts, folding, digest);
            var article = new ArrivedArticle(prepared, facts.Article.Path) { RecordedAt = facts.RecordedAt ?? now };
            arrived[prepared.Id] = arrived.TryGetValue(prepared.Id, out var before) ? article.Beside(before.Path, before.RecordedAt) : article;
        }
        return [.. arrived.Values];
    }

    /// <summary>The same where it was there before: the smaller path stays, and the earlier time; one that is not known is before all others.</summary>
    public ArrivedArticle Beside(string? path, DateTimeOffset? recordedAt) =>
        this with { Path = Smaller(path, Path), RecordedAt = recordedAt < RecordedAt || recordedAt is null ? recordedAt : RecordedAt };

    // The ordinally smaller path; a known one where the other is not.
    private static string? Smaller(string? one, string? other)
    {
        if (one is null || other is null) return one ?? other;
        return string.CompareOrdinal(one, other) <= 0 ? one : other;
    }
}
