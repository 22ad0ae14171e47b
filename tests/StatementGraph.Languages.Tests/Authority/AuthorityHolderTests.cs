namespace StatementGraph.Languages.Tests;

/// <summary>Who held an office on a day, when the data knows more or less about it.</summary>
public sealed class AuthorityHolderTests
{
    private static HolderMatch? On(string day, params string[] lines) =>
        Authority.Of(AuthorityRows.File(lines)).HolderOn("president", "AZ", DateOnly.ParseExact(day, "O"));

    [Theory]
    [InlineData("2010-01-01", "one-testi")]
    [InlineData("2014-06-30", "one-testi")]
    [InlineData("2014-07-02", "two-testi")]
    public void Known_terms_decide(string day, string official)
    {
        var match = On(day, AuthorityRows.Held("one-testi", "2010-01-01", "2014-07-01"), AuthorityRows.Held("two-testi", "2014-07-01", "2018-07-01"));
        Assert.Equal((official, true), (match!.Holder.OfficialId, match.Certain));
    }

    [Fact]
    public void On_the_day_of_the_handover_both_held_it_and_nobody_is_chosen()
    {
        Assert.Null(On("2014-07-01", AuthorityRows.Held("one-testi", "2010", "2014-07-01"), AuthorityRows.Held("two-testi", "2014-07-01", "2018")));
    }

    [Fact]
    public void Before_and_after_the_known_terms_nobody_is_chosen()
    {
        string[] lines = [AuthorityRows.Held("one-testi", "2010-01-01", "2014-07-01")];
        Assert.Null(On("2009-12-31", lines));
        Assert.Null(On("2014-07-02", lines));
    }

    [Fact]
    public void An_open_end_reaches_to_the_next_holder_but_is_certain_only_as_far_as_the_source_does()
    {
        string[] lines = [AuthorityRows.Held("one-testi", "2010-01-01", "", asOf: "2012-03-01"), AuthorityRows.Held("two-testi", "2014-07-01", "2018")];
        Assert.True(On("2012-03-01", lines)!.Certain);
        Assert.False(On("2013-03-01", lines)!.Certain);
        Assert.Equal("two-testi", On("2016-01-01", lines)!.Holder.OfficialId);
    }

    [Fact]
    public void Between_an_unknown_end_and_an_unknown_start_nobody_is_chosen()
    {
        string[] lines = [AuthorityRows.Held("one-testi", "2010", "", asOf: "2012-03-01"), AuthorityRows.Held("two-testi", "", "", asOf: "2015-07-01")];
        Assert.Null(On("2014-01-01", lines));
        Assert.Equal("one-testi", On("2012-01-01", lines)!.Holder.OfficialId);
        Assert.Equal("two-testi", On("2016-01-01", lines)!.Holder.OfficialId);
    }

    [Fact]
    public void A_month_or_a_year_counts_from_its_first_day_to_its_last()
    {
        var occupancy = Assert.Single(Authority.Of(AuthorityRows.File(AuthorityRows.Held("one-testi", "2010-02", "2012"))).HoldersOf("president", "AZ")).Occupancy;
        Assert.Equal((new DateOnly(2010, 2, 1), new DateOnly(2012, 12, 31)), (occupancy.From, occupancy.To));
    }

    [Fact]
    public void A_rival_government_leaves_the_office_undecided()
    {
        string[] lines =
        [
            AuthorityRows.Held("one-testi", "2010", "2015"), AuthorityRows.Held("two-testi", "2011", "2014"),
            AuthorityRows.Exceptions, "rival\tpresident:AZ\ttwo-testi\ta government in exile",
        ];
        Assert.Null(On("2012-06-01", lines));
        Assert.Equal("one-testi", On("2010-12-31", lines)!.Holder.OfficialId);
    }

    [Fact]
    public void An_ambassador_is_found_by_where_they_were_sent()
    {
        var authority = Authority.Of(AuthorityRows.File(
            AuthorityRows.Held("one-testi", "2010", "2015", position: "ambassador", toCountry: "IR"),
            AuthorityRows.Held("two-testi", "2010", "2015", position: "ambassador", toCountry: "TR")));
        var day = new DateOnly(2012, 1, 1);
        Assert.Equal("two-testi", authority.HolderOn("ambassador", "AZ", day, "TR")!.Holder.OfficialId);
        Assert.Null(authority.HolderOn("ambassador", "AZ", day));
    }

    [Fact]
    public void Holders_stand_in_the_order_of_their_starts_with_unknown_ones_first()
    {
        var holders = Authority.Of(AuthorityRows.File(
            AuthorityRows.Held("two-testi", "2014", ""), AuthorityRows.Held("one-testi", "2010", "2014"), AuthorityRows.Held("two-testi", "", "2009")))
            .HoldersOf("president", "AZ");
        Assert.Equal([null, new DateOnly(2010, 1, 1), new DateOnly(2014, 1, 1)], holders.Select(h => h.Occupancy.From));
    }

    [Fact]
    public void An_office_that_nobody_is_known_to_have_held_has_no_holders()
    {
        var authority = Authority.Of(AuthorityRows.File());
        Assert.Empty(authority.HoldersOf("president", "FR"));
        Assert.Null(authority.HolderOn("president", "FR", new DateOnly(2012, 1, 1)));
    }
}
