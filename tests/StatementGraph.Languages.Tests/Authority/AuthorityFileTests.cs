using CsCheck;
using StatementGraph.Model;

namespace StatementGraph.Languages.Tests;

public sealed class AuthorityFileTests
{
    [Fact]
    public void One_file_can_hold_all_tables_each_below_its_header()
    {
        var authority = Authority.Parse("mine.tsv",
        [
            "# officials of my own",
            AuthorityRows.Officials,
            AuthorityRows.Official("nima-testi", "Nima Testi", fa: "نیما تستی|نیما تستی‌زاده", ar: "نيما تستي", latin: "N. Testi", other: "az:Nima Testi"),
            "",
            AuthorityRows.Positions,
            "president\tPresident\tsingle",
            AuthorityRows.Occupancies,
            AuthorityRows.Held("nima-testi", "2020-01-01", ""),
        ]);

        var official = authority.Officials["nima-testi"];
        Assert.Equal("Nima Testi", official.Name);
        Assert.Equal(
            [new("fa", "نیما تستی"), new("fa", "نیما تستی‌زاده"), new("ar", "نيما تستي"), new("und-Latn", "N. Testi"), new LocalName("az", "Nima Testi")],
            official.Names);
        Assert.Equal("a book", Assert.Single(official.Occupancies).Source);
        Assert.True(Assert.Single(authority.Positions).SingleHolder);
    }

    [Fact]
    public void A_users_file_adds_names_and_offices_to_an_official_who_is_there_already()
    {
        var mine = AuthorityFile.Parse("mine.tsv",
        [
            AuthorityRows.Officials, AuthorityRows.Official("one-testi", "Uno Testi", fa: "یک تستی"),
            AuthorityRows.Occupancies, AuthorityRows.Held("one-testi", "2020", ""),
        ]);
        var merged = Authority.Of(AuthorityRows.File(AuthorityRows.Held("one-testi", "2010", "2011")), mine);

        var official = merged.Officials["one-testi"];
        Assert.Equal("One Testi", official.Name);
        Assert.Equal(["Uno Testi", "یک تستی"], official.Names.Select(n => n.Name));
        Assert.Equal([2010, 2020], official.Occupancies.Select(o => o.From!.Value.Year));
    }

    [Theory]
    [InlineData("mine.tsv:1: the first row must be the header of an authority table", "one-testi\tOne Testi")]
    [InlineData("mine.tsv:2: a row of Positions has 3 cells, this one has 1", AuthorityRows.Positions, "president")]
    public void A_row_that_is_not_of_the_form_is_refused_with_its_place(string message, params string[] lines)
    {
        Assert.Equal(message, Assert.Throws<LexiconException>(() => AuthorityFile.Parse("mine.tsv", lines)).Message);
    }

    [Theory]
    [InlineData("no official has the id 'nobody'", "nobody", "president", "2010")]
    [InlineData("no position has the id 'chief'", "one-testi", "chief", "2010")]
    [InlineData("'2010-13' is no date of the form YYYY-MM-DD, YYYY-MM or YYYY", "one-testi", "president", "2010-13")]
    public void A_dangling_or_undated_occupancy_is_refused_with_its_place(string problem, string official, string position, string from)
    {
        var rows = AuthorityRows.File(AuthorityRows.Held(official, from, "", position: position));
        Assert.Equal($"test.tsv:9: {problem}", Assert.Throws<LexiconException>(() => Authority.Of(rows)).Message);
    }

    [Fact]
    public void Every_day_month_and_year_is_read_back_as_itself() =>
        Gen.DateOnly.Sample(day =>
        {
            Assert.True(OpenDate.TryParse(day.ToString("O", null), out var whole));
            Assert.Equal((day, day), (whole.First, whole.Last));
            Assert.True(OpenDate.TryParse(day.ToString("O", null).AsSpan(0, 7), out var month));
            Assert.Equal((1, day.Month, day.Month), (month.First.Day, month.Last.Month, month.Last.AddDays(1).AddDays(-1).Month));
            Assert.InRange(day, month.First, month.Last);
            Assert.True(OpenDate.TryParse(day.ToString("O", null).AsSpan(0, 4), out var year));
            Assert.Equal((day.Year, 1, 365), (year.First.Year, year.First.DayOfYear, Math.Min(365, year.Last.DayOfYear)));
        });

    [Fact]
    public void No_text_makes_the_reading_of_a_date_fail_with_an_exception() =>
        Gen.String.Sample(text => OpenDate.TryParse(text, out var date) && date.First > date.Last ? throw new InvalidOperationException(text) : true);

    [Theory]
    [InlineData("")]
    [InlineData("24-08-21")]
    [InlineData("2024-8-21")]
    [InlineData("2024-02-30")]
    [InlineData("2024/08/21")]
    [InlineData("0000")]
    [InlineData("+024")]
    [InlineData("۲۰۲۴")]
    public void What_is_no_date_is_not_read_as_one(string text) => Assert.False(OpenDate.TryParse(text, out _));
}
