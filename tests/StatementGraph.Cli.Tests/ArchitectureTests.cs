using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>Holds the source to what the design promises of it; each failure lists the culprits.</summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Text"] = ["Model"],
        ["Languages"] = ["Model", "Text"],
        ["Extraction"] = ["Model", "Text", "Languages"],
        ["Identity"] = ["Model", "Text", "Languages"],
        ["Storage"] = ["Model"],
        ["Storage.Sqlite"] = ["Model", "Storage"],
        ["Storage.Neo4j"] = ["Model", "Storage"],
        ["Storage.Neo4j.Bolt"] = ["Model", "Storage.Neo4j"],
        ["Api"] = ["Model"],
        ["Cli"] = ["Model", "Text", "Languages", "Extraction", "Identity", "Storage.Sqlite", "Storage.Neo4j", "Storage.Neo4j.Bolt", "Api"],
    };

    [Fact]
    public void Each_project_references_only_those_that_the_design_allows()
    {
        var culprits = from project in Repository.Files("src", "*.csproj")
                       let name = ShortName(project)
                       from reference in XDocument.Load(Path.Join(Repository.Root, project)).Descendants("ProjectReference")
                       let other = ShortName((string)reference.Attribute("Include")!)
                       where !MayReference.TryGetValue(name, out var allowed) || !allowed.Contains(other, StringComparer.Ordinal)
                       select $"{name} references {other}";
        Assert.Empty(culprits);
    }

    [Fact]
    public void Model_depends_on_no_package() =>
        Assert.Empty(XDocument.Load(Path.Join(Repository.Root, "src/StatementGraph.Model/StatementGraph.Model.csproj")).Descendants("PackageReference"));

    [Fact]
    public void No_source_file_holds_a_word_in_a_right_to_left_script() =>
        Assert.Empty(from file in Repository.Files("src", "*.cs")
                     from line in Lines(file)
                     where RightToLeft().IsMatch(line.Text)
                     select $"{file}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(from file in Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
                     let length = Lines(file).Count()
                     where length > 300
                     select $"{file}: {length} lines");

    [Fact]
    public void Half_of_the_source_files_have_80_lines_or_fewer()
    {
        var lengths = Repository.Files("src", "*.cs").Select(f => Lines(f).Count()).Order().ToList();
        Assert.True(lengths[lengths.Count / 2] <= 80, $"The median is {lengths[lengths.Count / 2]} lines.");
    }

    [Fact]
    public void Every_language_folder_has_the_same_files()
    {
        var data = Path.Join(Repository.Root, "src/StatementGraph.Languages/Data");
        Assert.SkipUnless(Directory.Exists(Path.Join(data, "fa")), "there is no language data yet");
        string[] Names(string language) => [.. Directory.EnumerateFiles(Path.Join(data, language)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(Names("fa"), Names("ar"));
        Assert.Equal(Names("fa"), Names("en"));
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Join(Repository.Root, "StatementGraph.sln"));
        // Bolt needs a driver that not every registry has: it is built where it is asked for.
        Assert.All(Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj")).Where(project => ShortName(project) != "Storage.Neo4j.Bolt"),
            project => Assert.Contains(Path.GetFileName(project), solution, StringComparison.Ordinal));
    }

    private static IEnumerable<(int Number, string Text)> Lines(string file) =>
        File.ReadLines(Path.Join(Repository.Root, file)).Select((text, index) => (index + 1, text));

    private static string ShortName(string project) =>
        Path.GetFileNameWithoutExtension(project.Replace('\\', '/')).Replace("StatementGraph.", "", StringComparison.Ordinal);

    [GeneratedRegex("[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RightToLeft();
}
