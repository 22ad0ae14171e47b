using StatementGraph.Cli.Inputs;
using StatementGraph.Model;

namespace StatementGraph.Cli;

// Stands in until the real reader is merged; then this file goes.
internal static class StubReader
{
    public static IEnumerable<ReadItem> Read(InputFile file)
    {
        string text;
        try
        {
            text = file.IsStandardInput ? Console.In.ReadToEnd() : File.ReadAllText(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new ReadItem(null, Messages.At(file.Path, null, e.Message))];
        }

        if (text.Length == 0)
            return [new ReadItem(null, Messages.At(file.Path, null, "empty"))];
        var zones = new List<Zone> { new(ZoneKind.Paragraph, new TextSpan(0, text.Length)) };
        return [new ReadItem(new Article { Id = ArticleId.Of(text, null, null, null), Text = text, Zones = zones, Language = "und", Path = file.Path }, null)];
    }
}
