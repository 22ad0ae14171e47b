using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

public class InputWalkTests
{
    [Fact]
    public void A_folder_gives_all_articles_below_it_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a/z.html", "a/b.jsonl", "Z.TXT", "notes.md", ".hidden/x.txt", "a/.y.txt" })
            folder.Write(name, "x");

        Assert.Equal(["Z.TXT", "a/b.jsonl", "a/z.html", "b.txt"], Names(folder, folder.FullPath));
    }

    [Fact]
    public void A_file_is_read_whatever_its_ending()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("article.md", "x");

        Assert.Equal([new InputFile(file)], InputWalk.Files([file]));
    }

    [Fact]
    public void A_glob_gives_what_it_matches_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "news/b.txt", "news/deep/a.txt", "news/c.html", "other/d.txt" })
            folder.Write(name, "x");

        Assert.Equal(["news/b.txt", "news/deep/a.txt"], Names(folder, folder["news/**/*.txt"]));
    }

    [Fact]
    public void Files_keep_the_order_of_the_command_line()
    {
        using var folder = new TemporaryFolder();
        var second = folder.Write("2.txt", "x");
        var first = folder.Write("1.txt", "x");

        Assert.Equal([second, "-", first], InputWalk.Files([second, "-", first]).Select(f => f.Path));
    }

    [Theory]
    [InlineData("gone.txt", Messages.NoSuchFile)]
    [InlineData("*.txt", Messages.NoMatch)]
    [InlineData("gone/*.txt", Messages.NoMatch)]
    public void A_name_that_leads_nowhere_is_a_problem(string name, string problem)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal([new InputFile(folder[name], problem)], InputWalk.Files([folder[name]]));
    }

    [Fact]
    public void A_link_back_to_its_own_folder_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(folder["loop"], folder.FullPath);

        Assert.Equal(["a.txt"], Names(folder, folder.FullPath));
    }

    private static IEnumerable<string> Names(TemporaryFolder folder, string name) =>
        InputWalk.Files([name]).Select(f => Path.GetRelativePath(folder.FullPath, f.Path));
}
