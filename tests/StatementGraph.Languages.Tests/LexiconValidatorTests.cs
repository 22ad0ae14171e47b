namespace StatementGraph.Languages.Tests;

/// <summary>What the validator finds wrong with lexicon files, and that it finds nothing in those that are shipped.</summary>
public sealed class LexiconValidatorTests
{
    // Slips in the shipped data that do no harm to what is found, with what is to be done. Nothing may be added here that changes a meaning.
    private static readonly string[] Known =
    [
        "fa/cues.tsv: describe ra-cue lists a form twice: {برشمردن}",
        "fa/cues.tsv: only one verb of a form is conjugated: اشاره {کردن} و {گفتن}",
        "ar/cues.tsv: hope say-hal lists a form twice: آملا",
        "ar/cues.tsv: hope say-hal lists a form twice: متمنيا",
    ];

    [Fact]
    public void The_shipped_lexicons_are_in_order() =>
        Assert.Empty(LexiconValidator.Problems().Select(p => $"{p.File}: {p.Text}").Except(Known, StringComparer.Ordinal));

    [Theory]
    [InlineData("fa/words.tsv", "w\tprep\tmid", "a form is not in the script of fa: mid")]
    [InlineData("fa/words.tsv", "w\tprep\tعلي", "a form is not in the script of fa: علي")]
    [InlineData("ar/words.tsv", "w\tprep\tعلی", "a form is not in the script of ar: علی")]
    [InlineData("en/words.tsv", "w\tprep\tعلى", "a form is not in the script of en: على")]
    public void A_word_in_the_wrong_script_is_found(string file, string row, string problem) => Assert.Equal([problem], Problems(file, row));

    [Fact]
    public void A_form_that_is_listed_twice_is_found_once() =>
        Assert.Equal(["w prep lists a form twice: با"], Problems("fa/words.tsv", "w\tprep\tبا|از", "w\tprep\tبا"));

    [Fact]
    public void One_form_may_mean_several_things() => Assert.Empty(Problems("fa/words.tsv", "w\tprep\tبا", "w\tby\tبا", "v\tprep\tبا"));

    [Theory]
    [InlineData("fa/countries.tsv", "XQ\tname\tهیچستان")]
    [InlineData("fa/topics.tsv", "no-such-topic\tword\tهیچ")]
    [InlineData("fa/agencies.tsv", "no-such-agency\tagency\tهیچ")]
    [InlineData("fa/cues.tsv", "no-such-cue\tsay\tهیچ")]
    [InlineData("fa/positions.tsv", "no-such-post\ttitle\tهیچ")]
    public void An_id_that_no_shared_table_has_is_found(string file, string row) =>
        Assert.Equal([$"no shared table has the id {row[..row.IndexOf('\t', StringComparison.Ordinal)]}"], Problems(file, row));

    [Theory]
    [InlineData("fa/countries.tsv", "HOME\thome\tکشورمان")]
    [InlineData("fa/positions.tsv", "COUNTERPART\tcounterpart\tهمتای")]
    public void What_the_article_decides_needs_no_shared_row(string file, string row) => Assert.Empty(Problems(file, row));

    [Fact]
    public void Two_verbs_in_one_form_are_found() =>
        Assert.Equal(["only one verb of a form is conjugated: {گفتن} و {نوشتن}"], Problems("fa/words.tsv", "w\tprep\t{گفتن} و {نوشتن}"));

    [Fact]
    public void A_file_that_one_language_lacks_is_found() =>
        Assert.Equal(["ar/rules.json", "en/rules.json"], LexiconValidator.MissingFiles(["fa/rules.json", "fa/a.tsv", "ar/a.tsv", "en/a.tsv"]).Select(p => p.File));

    [Fact]
    public void A_problem_prints_as_compilers_print_it() => Assert.Equal("fa/words.tsv:3: it is wrong", new LexiconProblem("fa/words.tsv", 3, "it is wrong").ToString());

    private static IEnumerable<string> Problems(string file, params string[] rows) =>
        LexiconValidator.Problems(LexiconFile.Parse(file, ["id\tclass\tforms", .. rows])).Select(p => p.Text);
}
