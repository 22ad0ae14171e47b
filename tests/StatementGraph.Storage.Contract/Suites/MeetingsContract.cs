using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Meetings, what their reports say together, and the reports.</summary>
public abstract class MeetingsContract(StoreMaker make)
{
    private static readonly DateOnly March = new(2024, 3, 1);
    private static readonly string[] Names = ["Aram", "Dara", "Zed"];

    [Fact]
    public async Task A_meeting_is_what_all_its_reports_say_together()
    {
        await using var store = await make.FilledAsync(
            Report("Aram will meet Dara.", ["aram", "dara"], status: MeetingStatus.Planned, place: "BB"),
            Report("Aram met Zed and Dara: they met.", ["aram", "zed"], March, place: "AA"));
        var meeting = Assert.Single((await Ask.OneAsync(store.Reader.MeetingsAsync, new MeetingQuery())).Items);
        Assert.Equal((MeetingStatus.Past, 2), (meeting.Status, meeting.ReportCount));
        Assert.Equal(DateInterval.On(March), meeting.Date);
        Assert.Equal(["aram", "dara", "zed"], meeting.Participants);
        Assert.Equal(["AA", "BB"], meeting.PlaceCountries);
    }

    [Fact]
    public async Task The_narrowest_date_holds_and_of_equals_the_earliest()
    {
        await using var store = await make.FilledAsync(
            Report("Aram met Dara.", ["aram", "dara"], March.AddDays(1)), Report("Yes, Aram met Dara.", ["aram", "dara"], March));
        var week = Report("Aram met Dara this week.", ["aram", "dara"]).Build();
        var report = week.Meetings[0] with { Date = new DateInterval(March.AddDays(-6), March, DatePrecision.Week) };
        await store.Writer.AddAsync([week with { Meetings = [report] }], TestContext.Current.CancellationToken);
        var meeting = Assert.Single((await Ask.OneAsync(store.Reader.MeetingsAsync, new MeetingQuery())).Items);
        Assert.Equal(DateInterval.On(March), meeting.Date);
    }

    [Fact]
    public async Task Dated_meetings_come_first_the_latest_first_then_the_smaller_id()
    {
        await using var store = await make.FilledAsync(new ArticleBuilder("Aram met once, twice, thrice, then never and not.").Official("aram", "Aram")
            .Meeting("m-2", "once", ["aram"], March).Meeting("m-1", "twice", ["aram"], March).Meeting("m-3", "thrice", ["aram"], March.AddDays(1))
            .Meeting("m-0", "never", ["aram"]).Meeting("m-00", "not", ["aram"]));
        var page = await Ask.OneAsync(store.Reader.MeetingsAsync, new MeetingQuery());
        Assert.Equal(["m-3", "m-1", "m-2", "m-0", "m-00"], page.Items.Select(meeting => meeting.Id));
    }

    [Fact]
    public async Task A_country_is_the_places_or_that_of_a_participants_role_in_the_reporting_article()
    {
        await using var store = await make.FilledAsync(
            new ArticleBuilder("Aram of Ardan met Dara.").Official("aram", "Aram").Holding("Envoy", null, "AA", "of Ardan").Official("dara", "Dara")
                .Meeting("m-1", "met Dara", ["aram", "dara"], place: "BB"),
            new ArticleBuilder("Aram met Zed.").Official("aram", "Aram").Official("zed", "Zed").Holding("Envoy", null, "CC", "Zed")
                .Meeting("m-2", "Aram met", ["aram"]));
        Assert.Equal(["m-1"], await IdsAsync(store, new MeetingQuery { Country = "AA" }));
        Assert.Equal(["m-1"], await IdsAsync(store, new MeetingQuery { Country = "BB" }));
        // Zed has a role in the article, but took no part; Aram's role is another article's.
        Assert.Empty(await IdsAsync(store, new MeetingQuery { Country = "CC" }));
    }

    [Fact]
    public async Task All_the_participants_asked_for_must_have_taken_part()
    {
        await using var store = await make.FilledAsync(Report("Aram met Dara.", ["aram", "dara"]));
        Assert.Single(await IdsAsync(store, new MeetingQuery { Participants = ["dara", "aram"] }));
        Assert.Empty(await IdsAsync(store, new MeetingQuery { Participants = ["dara", "zed"] }));
    }

    [Fact]
    public async Task A_day_finds_the_meetings_whose_date_covers_it_and_no_undated_ones()
    {
        var planned = Report("Aram met Dara this week.", ["aram", "dara"]).Build();
        var report = planned.Meetings[0] with { Date = new DateInterval(March, March.AddDays(6), DatePrecision.Week) };
        await using var store = await make.FilledAsync(new ArticleBuilder("Aram met.").Official("aram", "Aram").Meeting("m-0", "met", ["aram"]));
        await store.Writer.AddAsync([planned with { Meetings = [report] }], TestContext.Current.CancellationToken);
        Assert.Equal(["m-1"], await IdsAsync(store, new MeetingQuery { From = March.AddDays(6), To = March.AddDays(6) }));
        Assert.Equal(["m-1"], await IdsAsync(store, new MeetingQuery { From = March, To = March }));
        Assert.Empty(await IdsAsync(store, new MeetingQuery { From = March.AddDays(7) }));
        Assert.Empty(await IdsAsync(store, new MeetingQuery { To = March.AddDays(-1) }));
    }

    [Fact]
    public async Task A_report_comes_back_with_its_participants_canonical_officials_in_its_order()
    {
        var article = Report("Zed and Aram met.", ["zed", "aram"]);
        await using var store = await make.FilledAsync(article);
        var report = Assert.Single((await Ask.OneAsync(store.Reader.ReportsAsync, new ReportQuery { Meeting = "m-1" })).Items);
        var told = article.Build().Meetings[0];
        Assert.Equal(["zed", "aram"], report.ParticipantIds);
        Assert.Equal(told.Participants, report.Report.Participants);
        Assert.Equal(told.Evidence, report.Report.Evidence);
        Assert.Equal((told.Id, told.MeetingId, told.MeetingReason, told.Rule), (report.Report.Id, report.Report.MeetingId, report.Report.MeetingReason, report.Report.Rule));
    }

    private static ArticleBuilder Report(string text, string[] officials, DateOnly? day = null, MeetingStatus status = MeetingStatus.Past, string? place = null)
    {
        var article = new ArticleBuilder(text);
        foreach (var name in Names.Where(text.Contains)) article.Official(name.ToLowerInvariant(), name);
        return article.Meeting("m-1", text, officials, day, status: status, place: place);
    }

    private static async Task<IEnumerable<string>> IdsAsync(StoreUnderTest store, MeetingQuery query) =>
        (await Ask.OneAsync(store.Reader.MeetingsAsync, query)).Items.Select(meeting => meeting.Id);
}
