using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Keys;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Finds what is stored of articles that come again.</summary>
internal sealed class StoredArticles(Database database)
{
    private readonly Statement find = database.Write("find_article");
    private readonly Statement setArrival = database.Write("set_article_arrival");

    /// <summary>A stored article: its key, the hash of its facts, its path, since when it is known.</summary>
    public sealed record Row(long Number, byte[] FactsHash, string? Path, DateTimeOffset? RecordedAt);

    /// <summary>What is stored under an id; null for nothing.</summary>
    public Row? Find(string articleId)
    {
        using var rows = find.Add(articleId).Rows();
        return rows.Read() ? new Row(rows.Long(0), rows.Bytes(1).ToArray(), rows.TextOrNull(2), Ticks.At(rows.Long(3))) : null;
    }

    /// <summary>Whether the article is there with the same facts; then a smaller path and an earlier time are all that can be new.</summary>
    public bool TryKeep(ArrivedArticle article, out bool isChanged)
    {
        isChanged = false;
        if (Find(article.Prepared.Id) is not { } row || !row.FactsHash.AsSpan().SequenceEqual(article.Prepared.FactsHash)) return false;
        var kept = article.Beside(row.Path, row.RecordedAt);
        isChanged = kept.Path != row.Path || kept.RecordedAt != row.RecordedAt;
        if (isChanged) setArrival.Add(kept.Path).Add(Ticks.Of(kept.RecordedAt)).Add(row.Number).Run();
        return true;
    }
}
