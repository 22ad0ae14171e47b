using System.Text;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>Whatever is wrong with one article: a line that names the file and says what, the other articles go on, and the exit code tells.</summary>
public class BadInputTests
{
    private const string Good = "وزیر نیرو: آب برای همه است\nسهیل کرمانشاهی وزیر نیروی ایران گفت: آب برای همه است.\n";

    /// <summary>What is wrong, the file's name, its bytes, and the line (0: the file as a whole).</summary>
    public static TheoryData<string, string, byte[], int> BadFiles => new()
    {
        { "an empty file", "empty.txt", [], 0 },
        { "nothing but white space", "blank.txt", " \n\t\n"u8.ToArray(), 0 },
        { "binary", "picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0, 1, 2, 3], 0 },
        { "a 50 MB article", "huge.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("گفت: آب برای همه است. ", 1_250_000))), 0 },
        { "a wrong encoding: UTF-8 cut inside a letter", "cut.txt", [.. Encoding.UTF8.GetBytes(Good), 0xD8], 0 },
        { "a page without an article", "broken.html", "<html><body><nav><a>x</nav"u8.ToArray(), 0 },
        { "a broken line among good ones", "wire.jsonl", Encoding.UTF8.GetBytes(
            "{\"headline\":\"الف\",\"articleBody\":\"سهیل کرمانشاهی گفت: بله.\"}\n{\"headline\": \"ب\", \"articleBody\n"), 2 },
    };

    [Theory]
    [MemberData(nameof(BadFiles), DisableDiscoveryEnumeration = true)]
    public async Task A_bad_file_is_one_clear_line_and_the_others_go_on(string what, string name, byte[] bytes, int line)
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write(name, bytes);
        var first = folder.Write("0-first.txt", Good);
        var last = folder.Write("z-last.txt", Good + "پایان");

        var run = await StatementGraphProcess.RunAsync("extract", folder.FullPath);

        Assert.True(run.ExitCode == 1, what);
        var problem = Assert.Single(run.ErrorLines);
        Assert.StartsWith(line == 0 ? $"{bad}: " : $"{bad}:{line}: ", problem, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, l => l.Contains(first, StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.Contains(last, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await StatementGraphProcess.RunAsync("extract", "gone.txt", Repository.Samples);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["gone.txt: " + Messages.NoSuchFile], run.ErrorLines);
        Assert.Equal(12, run.OutputLines.Count);
    }

    // Not 'chmod 000': root reads that all the same, and continuous integration often is root.
    [Fact]
    public async Task An_unreadable_file_is_named()
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.txt", Good);
        File.CreateSymbolicLink(folder["dangling.txt"], folder["gone"]);
        File.CreateSymbolicLink(folder["loop.txt"], folder["loop.txt"]);

        var run = await StatementGraphProcess.RunAsync("extract", folder.FullPath);

        Assert.Equal(1, run.ExitCode);
        Assert.Collection(run.ErrorLines,
            line => Assert.StartsWith(folder["dangling.txt"] + ": ", line, StringComparison.Ordinal),
            line => Assert.StartsWith(folder["loop.txt"] + ": ", line, StringComparison.Ordinal));
        Assert.Contains(good, Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_under_the_output_is_said_and_is_a_failure()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full, which is how a full disk is simulated here");
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh")
        {
            ArgumentList = { "-c", $"exec dotnet '{Path.Join(AppContext.BaseDirectory, "statementgraph.dll")}' extract '{Repository.Samples}' > /dev/full" },
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;

        var run = await StatementGraphProcess.FinishAsync(shell, []);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(Messages.CannotWrite(""), Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Garbage_on_standard_input_is_named_as_such()
    {
        var run = await StatementGraphProcess.RunAsync(null, [0, 1, 2, 3, 0xFF, 0xFE, 0xFD], "extract", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("(stdin): ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
