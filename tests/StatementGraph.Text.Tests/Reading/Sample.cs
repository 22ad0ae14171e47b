using System.Text;
using StatementGraph.Languages;
using StatementGraph.Model;
using StatementGraph.Text.Reading;

namespace StatementGraph.Text.Tests.Reading;

/// <summary>Reads what a test gives it with the words that are shipped.</summary>
internal static class Sample
{
    public static ArticleReader Reader { get; } = ArticleReaders.Default();

    public static Article Text(string text) => Reader.ReadText(text).Article ?? throw new InvalidOperationException("no article");

    /// <summary>Writes a file, reads it, removes it.</summary>
    public static IReadOnlyList<ReadResult> File(string extension, byte[] bytes, ArticleReader? reader = null)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        System.IO.File.WriteAllBytes(path, bytes);
        try
        {
            return [.. (reader ?? Reader).ReadFile(path)];
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    public static IReadOnlyList<ReadResult> File(string extension, string text, ArticleReader? reader = null) =>
        File(extension, Encoding.UTF8.GetBytes(text), reader);

    public static IReadOnlyList<ReadResult> Stream(string text) =>
        [.. Reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "(stdin)")];

    public static Article Article(IReadOnlyList<ReadResult> results) => Assert.Single(results).Article ?? throw new InvalidOperationException(results[0].Error!.ToString());

    public static ReadError Error(IReadOnlyList<ReadResult> results) => Assert.Single(results).Error ?? throw new InvalidOperationException("an article was read");
}
