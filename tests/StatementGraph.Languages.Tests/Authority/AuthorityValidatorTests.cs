namespace StatementGraph.Languages.Tests;

/// <summary>Each mistake that the validator knows, made once; line 8 is the row that each test adds.</summary>
public sealed class AuthorityValidatorTests
{
    [Fact]
    public void Sound_rows_have_no_problem() => Assert.Empty(AuthorityRows.Problems(AuthorityRows.Held("two-testi", "2002-01-01", "")));

    [Theory]
    [InlineData("no official has the id 'nobody'", "nobody\tpresident\tHead\tAZ\t\t2010\t\t\ta book")]
    [InlineData("no position has the id 'chief'", "two-testi\tchief\tHead\tAZ\t\t2010\t\t\ta book")]
    [InlineData("the title is missing or not English", "two-testi\tpresident\t\tAZ\t\t2010\t\t\ta book")]
    [InlineData("the title is missing or not English", "two-testi\tpresident\tرئیس\tAZ\t\t2010\t\t\ta book")]
    [InlineData("the source is missing", "two-testi\tpresident\tHead\tAZ\t\t2010\t\t\t")]
    [InlineData("'az' is neither a country's code nor an organisation's", "two-testi\tpresident\tHead\taz\t\t2010\t\t\ta book")]
    [InlineData("'IRAN-1' is neither a country's code nor an organisation's", "two-testi\tpresident\tHead\tAZ\tIRAN-1\t2010\t\t\ta book")]
    [InlineData("'2010-2' is no date of the form YYYY-MM-DD, YYYY-MM or YYYY", "two-testi\tpresident\tHead\tAZ\t\t2010-2\t\t\ta book")]
    [InlineData("it ends before it starts", "two-testi\tpresident\tHead\tAZ\t\t2010-02\t2010-01-31\t\ta book")]
    [InlineData("the source shows them in office before they started", "two-testi\tpresident\tHead\tAZ\t\t2010\t\t2009-12-31\ta book")]
    public void A_mistake_in_an_occupancy_is_told_with_its_place(string problem, string row) =>
        Assert.Equal([$"test.tsv:8: {problem}"], AuthorityRows.Problems(row));

    [Theory]
    [InlineData("'Nima' is no id: small Latin letters and digits, joined by single hyphens", "Nima\tNima Testi\t\t\t\t\ta book")]
    [InlineData("the id 'one-testi' stands in this file already", "one-testi\tOne Testi\t\t\t\t\ta book")]
    [InlineData("the source is missing", "nima-testi\tNima Testi\t\t\t\t\t")]
    [InlineData("'نیما' is not in Latin letters", "nima-testi\tNima Testi\tنیما\t\t\t\ta book")]
    [InlineData("'نيما' has a character that Persian is not written with", "nima-testi\tNima Testi\t\tنيما\t\t\ta book")]
    [InlineData("'كریم' has a character that Persian is not written with", "nima-testi\tNima Testi\t\tكریم\t\t\ta book")]
    [InlineData("'نیما' has a character that Arabic is not written with", "nima-testi\tNima Testi\t\t\tنیما\t\ta book")]
    [InlineData("'حسن‌زاده' has a character that Arabic is not written with", "nima-testi\tNima Testi\t\t\tحسن‌زاده\t\ta book")]
    [InlineData("'ru:Nima' is not a language tag, a colon and a name in that language's script", "nima-testi\tNima Testi\t\t\t\tru:Nima\ta book")]
    [InlineData("the names 'نیما| تستی' have an empty variant or a space at a variant's end", "nima-testi\tNima Testi\t\tنیما| تستی\t\t\ta book")]
    [InlineData("'ONE-Testi' is a name of 'one-testi' too", "nima-testi\tNima Testi\tONE-Testi\t\t\t\ta book")]
    public void A_mistake_in_an_official_is_told_with_its_place(string problem, string row) =>
        Assert.Equal([$"test.tsv:9: {problem}"], AuthorityRows.Problems(AuthorityRows.Officials, row));

    [Theory]
    [InlineData("'both' is neither 'single' nor 'many'", "adviser\tAdviser\tboth")]
    [InlineData("no occupancy has the position 'adviser'", "adviser\tAdviser\tmany")]
    [InlineData("the id 'president' stands in this file already", "president\tPresident\tsingle")]
    public void A_mistake_in_a_position_is_told_with_its_place(string problem, string row) =>
        Assert.Contains($"test.tsv:9: {problem}", AuthorityRows.Problems(AuthorityRows.Positions, row));

    [Theory]
    [InlineData("'friend' of 'one-testi' and 'two-testi' is no known kind, or names what is not there", "friend\tone-testi\ttwo-testi\tbecause")]
    [InlineData("'namesake' of 'one-testi' and 'nobody' is no known kind, or names what is not there", "namesake\tone-testi\tnobody\tbecause")]
    [InlineData("'rival' of 'king:AZ' and 'one-testi' is no known kind, or names what is not there", "rival\tking:AZ\tone-testi\tbecause")]
    [InlineData("the reason is missing", "shared-office\tpresident:AZ\t\t")]
    public void A_mistake_in_an_exception_is_told_with_its_place(string problem, string row) =>
        Assert.Equal([$"test.tsv:9: {problem}"], AuthorityRows.Problems(AuthorityRows.Exceptions, row));

    [Fact]
    public void A_documented_namesake_is_no_problem() => Assert.Empty(AuthorityRows.Problems(
        AuthorityRows.Officials, AuthorityRows.Official("one-testi-minister", "One Testi"),
        AuthorityRows.Exceptions, "namesake\tone-testi\tone-testi-minister\ta cousin"));

    [Fact]
    public void Two_holders_of_a_single_holder_office_may_share_the_day_of_the_handover_and_no_more()
    {
        Assert.Empty(AuthorityRows.Problems(AuthorityRows.Held("two-testi", "2002-01-01", "2005")));
        Assert.Equal(
            ["test.tsv:8: 'two-testi' holds the office together with 'one-testi' (line 7 of test.tsv) from 2001-12-31 to 2002-01-01"],
            AuthorityRows.Problems(AuthorityRows.Held("two-testi", "2001-12-31", "2005")));
    }

    [Fact]
    public void An_end_known_to_the_month_or_not_at_all_is_no_overlap_until_it_is_a_certain_one()
    {
        Assert.Empty(AuthorityRows.Problems(
            AuthorityRows.Held("two-testi", "2003-05", "", asOf: "2004"), AuthorityRows.Held("one-testi", "2004-02-10", "")));
        Assert.Single(AuthorityRows.Problems(
            AuthorityRows.Held("two-testi", "2003-05", "", asOf: "2004-03"), AuthorityRows.Held("one-testi", "2004-02-10", "", asOf: "2004-05")));
    }

    [Theory]
    [InlineData("rival\tpresident:AZ\ttwo-testi\ta government in exile")]
    [InlineData("shared-office\tpresident:AZ\t\ta council of equals")]
    public void An_overlap_that_is_documented_is_no_problem(string exception) => Assert.Empty(AuthorityRows.Problems(
        AuthorityRows.Held("two-testi", "2001", "2005"), AuthorityRows.Exceptions, exception));
}
