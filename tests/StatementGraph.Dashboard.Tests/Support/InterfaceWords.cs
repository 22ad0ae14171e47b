using System.Text.Json;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Dashboard.Tests.Support;

/// <summary>The interface's words, as the page's language files have them.</summary>
public static class InterfaceWords
{
    /// <summary>The folder of the files, one a language.</summary>
    public static string Folder => Path.Join(Repository.Root, "src/StatementGraph.Dashboard/src/i18n");

    /// <summary>The words of a language, by key.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Join(Folder, language + ".json")))!;
}
