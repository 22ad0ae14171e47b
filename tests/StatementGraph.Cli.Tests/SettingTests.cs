using StatementGraph.Cli.Inputs;
using StatementGraph.Cli.Serve;
using StatementGraph.Cli.Tests.Support;

namespace StatementGraph.Cli.Tests;

/// <summary>The server is set up by a file, by the environment and by flags, of which the later prevails.</summary>
public sealed class SettingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_flag_prevails_over_the_environment_and_that_over_the_file()
    {
        var file = folder.Write("serve.json", """{ "max-depth": 1, "max-page": 1, "max-body": 1, "origin": ["https://one.example", "https://other.example"], "only-documents": true /* all of them */ }""");
        var values = Of([("config", file), ("max-depth", "3")], [("STATEMENTGRAPH_MAX_DEPTH", "2"), ("STATEMENTGRAPH_MAX_PAGE", "2")]);
        Assert.Equal((3, 2, 1, 9), (values.Number(Settings.MaxDepth, 9), values.Number(Settings.MaxPage, 9), values.Number(Settings.MaxBody, 9), values.Number(Settings.MaxSeconds, 9)));
        Assert.Equal(["https://one.example", "https://other.example"], values.List(Settings.Origins));
        Assert.True(values.IsOn(Settings.OnlyDocuments));
    }

    [Fact]
    public void The_environment_names_the_file_and_lists()
    {
        var file = folder.Write("serve.json", """{ "url": "http://127.0.0.1:1" }""");
        var values = Of([], [("STATEMENTGRAPH_CONFIG", file), ("STATEMENTGRAPH_ORIGIN", "https://one.example; https://other.example")]);
        Assert.Equal("http://127.0.0.1:1", values.Text(Settings.Url));
        Assert.Equal(["https://one.example", "https://other.example"], values.List(Settings.Origins));
    }

    [Theory]
    [InlineData("""{ "max-dept": 1 }""", "'max-dept' is no setting")]
    [InlineData("[]", "it can't be read: ")]
    [InlineData("{", "it can't be read: ")]
    public void What_is_wrong_with_the_file_is_said(string text, string problem)
    {
        var file = folder.Write("serve.json", text);
        Assert.StartsWith($"{file}: {problem}", Assert.Throws<InputException>(() => Of([("config", file)], [])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_limit_that_is_none_is_said(string limit) => Assert.Equal("--max-depth ($STATEMENTGRAPH_MAX_DEPTH) takes a number from 1 on.",
        Assert.Throws<InputException>(() => Of([("max-depth", limit)], []).Number(Settings.MaxDepth, 1)).Message);

    [Fact]
    public void Readme_has_a_row_for_each_setting()
    {
        var readme = File.ReadAllLines(Path.Join(Repository.Root, "README.md"));
        Assert.All(Settings.All, setting => Assert.Single(readme, line => line.StartsWith($"| `--{setting.Name}` | `{setting.Variable}` |", StringComparison.Ordinal)));
    }

    public void Dispose() => folder.Dispose();

    private static SettingValues Of((string Name, string Value)[] flags, (string Name, string Value)[] variables) => new(
        setting => flags.Where(flag => flag.Name == setting.Name).Select(flag => flag.Value).ToArray() is { Length: > 0 } given ? given : null,
        name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
