using System.Text.RegularExpressions;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>The interface's languages are data.</summary>
public partial class LanguageFileTests
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    public void Every_language_has_the_same_keys_in_the_same_order_with_the_same_blanks(string language)
    {
        var (english, other) = (InterfaceWords.Of("en"), InterfaceWords.Of(language));
        Assert.Equal(english.Keys, other.Keys);
        Assert.All(english, pair => Assert.Equal(Blanks(pair.Value), Blanks(other[pair.Key])));
        Assert.All(other.Values, text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public void The_code_holds_no_word_of_a_right_to_left_script()
    {
        // Only the languages' own names.
        var culprits = from file in Repository.Files("src/StatementGraph.Dashboard/src", "*.ts*")
                       where !file.EndsWith("i18n/index.ts", StringComparison.Ordinal) && RightToLeft().IsMatch(File.ReadAllText(Path.Join(Repository.Root, file)))
                       select file;
        Assert.Empty(culprits);
    }

    private static string[] Blanks(string text) => [.. Blank().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    [GeneratedRegex("[\u0590-\u08FF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RightToLeft();
}
