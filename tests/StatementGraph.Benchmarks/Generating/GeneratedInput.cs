using System.Text;
using StatementGraph.Languages;
using StatementGraph.Model;

namespace StatementGraph.Benchmarks.Generating;

/// <summary>Generated articles where a program can read them.</summary>
public static class GeneratedInput
{
    /// <summary>So many articles, as the program reads them.</summary>
    public static IReadOnlyList<Article> Articles(int count) => Read(ArticleGenerator.Articles(count));

    /// <summary>Generated articles, as the program reads them.</summary>
    public static IReadOnlyList<Article> Read(IEnumerable<GeneratedArticle> articles)
    {
        var lines = string.Join('\n', articles.Select(article => article.ToJsonLine()));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return [.. ArticleReaders.Default().Read(stream, "generated").Select(result => result.Article!)];
    }

    /// <summary>Writes so many articles to a JSON Lines file.</summary>
    public static void Write(string file, int count, int officials = ArticleGenerator.FewOfficials)
    {
        using var writer = new StreamWriter(file);
        writer.NewLine = "\n";
        foreach (var article in ArticleGenerator.Articles(count, officials))
            writer.WriteLine(article.ToJsonLine());
    }
}
