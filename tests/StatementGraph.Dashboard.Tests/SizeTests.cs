using System.IO.Compression;
using System.Text.RegularExpressions;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>What a first visit loads.</summary>
public partial class SizeTests
{
    private const int Most = 500_000;

    [Fact]
    public void The_page_with_all_that_it_loads_is_under_500_kB_compressed()
    {
        var root = Path.Join(Repository.Root, "src/StatementGraph.Api/wwwroot");
        Assert.SkipUnless(File.Exists(Path.Join(root, "index.html")), "Built without Node.js: there is only the plain page.");
        var sizes = Loaded(root, "index.html").ToDictionary(file => file, file => Compressed(Path.Join(root, file)));
        Assert.True(sizes.Values.Sum() < Most, string.Join(", ", sizes));
        // Everything that is the page's own is counted, and the query editor, a page of its own, is not.
        Assert.Contains(sizes.Keys, file => file.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.DoesNotContain(sizes.Keys, file => file.Contains("graphiql", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper?.WriteLine($"{sizes.Values.Sum()} bytes: {string.Join(", ", sizes)}");
    }

    // What the page names, and what that names in turn.
    private static HashSet<string> Loaded(string root, string first)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { first };
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var file))
        {
            if (Path.GetExtension(file) is not (".html" or ".js" or ".css"))
                continue;
            foreach (var name in Name().Matches(File.ReadAllText(Path.Join(root, file))).Select(match => match.Value))
            {
                var path = File.Exists(Path.Join(root, "assets", name)) ? "assets/" + name : name;
                if (File.Exists(Path.Join(root, path)) && found.Add(path))
                    open.Enqueue(path);
            }
        }

        return found;
    }

    private static int Compressed(string file)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(File.ReadAllBytes(file));
        return (int)buffer.Length;
    }

    [GeneratedRegex(@"[\w\[\]-]+\.(?:js|css|svg|woff2|ttf)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
