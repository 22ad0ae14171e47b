namespace StatementGraph.Languages.Tests;

/// <summary>The one format of the lexicon files.</summary>
public sealed class LexiconFileTests
{
    [Fact]
    public void A_row_has_an_id_a_class_and_forms()
    {
        var row = Assert.Single(LexiconFile.Parse("fa/words.tsv", ["id\tclass\tforms", "# a comment", "", "with\twith+prep\tبا|همراه با"]));
        Assert.Equal(("with", "with+prep", 4), (row.Id, row.Class, row.Line));
        Assert.Equal(["با", "همراه با"], row.Forms);
    }

    [Theory]
    [InlineData("with\tprep")]
    [InlineData("with\tprep\t")]
    [InlineData("\tprep\tبا")]
    [InlineData("with\tprep\tبا\tاز")]
    public void A_row_of_another_shape_is_refused_with_its_line(string row)
    {
        var error = Assert.Throws<LexiconException>(() => LexiconFile.Parse("fa/words.tsv", ["id\tclass\tforms", row]));
        Assert.Equal(("fa/words.tsv", 2), (error.File, error.Line));
    }

    [Fact]
    public void A_file_without_its_header_is_refused() =>
        Assert.Equal(1, Assert.Throws<LexiconException>(() => LexiconFile.Parse("fa/words.tsv", ["with\tprep\tبا"])).Line);

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Throws<LexiconException>(() => LexiconFile.Read("fa/nothing.tsv"));
}
