namespace StatementGraph.Benchmarks;

/// <summary>Generated articles where a program can read them.</summary>
public static class GeneratedInput
{
    /// <summary>Writes so many articles to a JSON Lines file.</summary>
    public static void Write(string file, int count)
    {
        using var writer = new StreamWriter(file);
        writer.NewLine = "\n";
        foreach (var article in ArticleGenerator.Articles(count))
            writer.WriteLine(article.ToJsonLine());
    }
}
