using StatementGraph.Storage.Facts;
using StatementGraph.Storage.Sqlite.Engine;

namespace StatementGraph.Storage.Sqlite.Writing;

/// <summary>Finds what is stored of articles that come again.</summary>
internal sealed class StoredArticles(Database database)
{
    private readonly Statement find = database.Write("find_article");
    private readonly Statement setPath = database.Write("set_article_path");

    /// <summary>A stored article: its key, the hash of its facts, its path.</summary>
    public sealed record Row(long Number, byte[] FactsHash, string? Path);

    /// <summary>What is stored under an id; null for nothing.</summary>
    public Row? Find(string articleId)
    {
        using var rows = find.Add(articleId).Rows();
        return rows.Read() ? new Row(rows.Long(0), rows.Bytes(1).ToArray(), rows.TextOrNull(2)) : null;
    }

    /// <summary>Whether the article is there with the same facts; then a smaller path is all that can be new.</summary>
    public bool TryKeep(ArrivedArticle article, out bool pathChanged)
    {
        pathChanged = false;
        if (Find(article.Prepared.Id) is not { } row || !row.FactsHash.AsSpan().SequenceEqual(article.Prepared.FactsHash)) return false;
        var path = ArrivedArticle.Smaller(row.Path, article.Path);
        pathChanged = path != row.Path;
        if (pathChanged) setPath.Add(path).Add(row.Number).Run();
        return true;
    }
}
