using System.Globalization;

namespace StatementGraph.Storage.Neo4j.Tests.Support;

/// <summary>A file of many articles, each with a claim.</summary>
internal sealed class ManyArticles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("statementgraph-");

    public ManyArticles(int count) => System.IO.File.WriteAllLines(File, Enumerable.Range(0, count).Select(Line));

    /// <summary>JSON Lines.</summary>
    public string File => Path.Join(folder.FullName, "articles.jsonl");

    public void Dispose() => folder.Delete(recursive: true);

    private static string Line(int number) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"@type":"NewsArticle","headline":"شماره {{number}}","articleBody":"سهیل کرمانشاهی وزیر نیروی ایران گفت: کار شماره {{number}} پایان یافت.","inLanguage":"fa"}""");
}
