using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Who is one official across articles, why, and what people may decide.</summary>
public abstract class IdentityContract(StoreMaker make) : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private StoreUnderTest store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => store = await make();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Two_spellings_are_one_official_and_the_reason_is_told()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "آرام وصالی", "AA"));
        Assert.Equal(["n-1"], await OfficialsAsync());
        var identity = await IdentityAsync("n-1");
        Assert.Equal(["n-1", "n-2"], identity.Members.Select(member => member.Stated));
        Assert.Equal("the names end alike", identity.Members[1].Reason);
        Assert.Equal(0.9, identity.Members[1].Score);
        Assert.Equal("Aram Vesali", (await store.Reader.OfficialsAsync([new OfficialQuery { Name = "وصالی" }], Cancellation))[0].Items[0].Name);
    }

    [Fact]
    public async Task A_search_finds_what_sounds_the_same_in_another_script_behind_what_is_spelt_so()
    {
        var said = new ArticleBuilder("وصالی: راه باز است، گفت وصالی.").Official("n-3", "وصالی").Claim("n-3", "راه باز است، گفت وصالی");
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "دارا وصالی", "BB"), said.Build());
        var page = await Ask.OneAsync(store.Reader.SearchAsync, new SearchQuery("vesali", [NodeKind.Official, NodeKind.Claim], PageRequest.Default));
        Assert.Equal([(NodeKind.Official, SearchMatch.Words), (NodeKind.Official, SearchMatch.Sound), (NodeKind.Official, SearchMatch.Sound), (NodeKind.Claim, SearchMatch.Sound)],
            page.Items.Select(hit => (hit.Kind, hit.Match)));
        Assert.Equal((4, "vesali وصالی"), (page.TotalCount, page.Items[0].Words));
        List<SearchHit> one = [];
        for (string? after = null; one.Count < 4;)
        {
            var next = await Ask.OneAsync(store.Reader.SearchAsync, new SearchQuery("vesali", [NodeKind.Official, NodeKind.Claim], new PageRequest(1, after)));
            one.AddRange(next.Items);
            after = next.Cursors[^1];
        }
        Assert.Equal(page.Items, one);
    }

    [Fact]
    public async Task Namesakes_of_two_countries_stay_two_and_are_proposed()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Dara Vesali", "BB"));
        Assert.Equal(["n-1", "n-2"], await OfficialsAsync());
        var proposal = Assert.Single(await store.Identity.ProposalsAsync(10, Cancellation));
        Assert.Equal(("n-1", "n-2", "the countries differ"), (proposal.OneId, proposal.OtherId, proposal.Reason));
        Assert.Equal(proposal, Assert.Single((await IdentityAsync("n-1")).Proposals));
    }

    [Fact]
    public async Task Namesakes_whom_somebody_keeps_apart_are_proposed_no_more()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Dara Vesali", "BB"));
        await store.Identity.JudgeAsync(JudgementKind.KeepApart, "n-1", "n-2", "an editor", Noon, "cousins", Cancellation);
        Assert.Empty(await store.Identity.ProposalsAsync(10, Cancellation));
        Assert.Empty((await IdentityAsync("n-1")).Proposals);
        await store.Identity.UndoAsync("j1", "an editor", Noon, Cancellation);
        Assert.Single(await store.Identity.ProposalsAsync(10, Cancellation));
    }

    [Fact]
    public async Task A_name_without_a_country_joins_neither_of_two_namesakes()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Dara Vesali", null));
        Assert.Equal(["n-1"], await OfficialsAsync());
        await AddAsync(Named("n-3", "Mina Vesali", "BB"));
        Assert.Equal(["n-1", "n-2", "n-3"], await OfficialsAsync());
    }

    [Fact]
    public async Task A_merge_makes_one_official_with_who_when_and_why()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Zed", "AA"));
        var outcome = await store.Identity.JudgeAsync(JudgementKind.Merge, "n-1", "n-2", "an editor", Noon, "the ministry says so", Cancellation);
        Assert.Equal(["n-1"], await OfficialsAsync());
        Assert.Equal([new IdentityChange("zed", "n-2", "n-2", "n-1")], outcome.Changes);
        Assert.Equal(1, outcome.Articles);
        var judgement = Assert.Single((await IdentityAsync("n-1")).Judgements);
        Assert.Equal(("j1", "an editor", Noon, "the ministry says so", true), (judgement.Id, judgement.Who, judgement.When, judgement.Why, judgement.Stands));
        Assert.Equal("judged by an editor (j1): the ministry says so", (await IdentityAsync("n-1")).Members[1].Reason);
    }

    [Fact]
    public async Task Keeping_apart_prevails_over_the_names_and_survives_retraction()
    {
        var (one, other) = (Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Dara Vesali", "AA"));
        await AddAsync(one, other);
        await store.Identity.JudgeAsync(JudgementKind.KeepApart, "n-1", "n-2", "an editor", Noon, "brothers", Cancellation);
        Assert.Equal(["n-1", "n-2"], await OfficialsAsync());
        await store.Writer.RetractAsync([other.Article.Id], Cancellation);
        Assert.Equal(["n-1"], await OfficialsAsync());
        await AddAsync(other);
        Assert.Equal(["n-1", "n-2"], await OfficialsAsync());
    }

    [Fact]
    public async Task A_newer_judgement_prevails_and_undoing_it_brings_the_older_back()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("n-2", "Dara Vesali", "AA"));
        await store.Identity.JudgeAsync(JudgementKind.KeepApart, "n-1", "n-2", "an editor", Noon, "brothers", Cancellation);
        await store.Identity.JudgeAsync(JudgementKind.Merge, "n-1", "n-2", "another", Noon, "no, one man", Cancellation);
        Assert.Equal(["n-1"], await OfficialsAsync());
        var undone = await store.Identity.UndoAsync("j2", "an editor", Noon, Cancellation);
        Assert.False(undone.Judgement.Stands);
        Assert.Equal(["n-1", "n-2"], await OfficialsAsync());
        Assert.Equal([true, false], (await store.Identity.JudgementsAsync(Cancellation)).Select(one => one.Stands));
    }

    [Fact]
    public async Task An_office_alone_is_given_its_holder_by_a_judgement()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"), Named("x-7", "the minister", "AA"));
        await store.Identity.JudgeAsync(JudgementKind.Merge, "x-7", "n-1", "an editor", Noon, "held the office that day", Cancellation);
        Assert.Equal(["n-1"], await OfficialsAsync());
    }

    [Fact]
    public async Task Reports_of_merged_people_tell_of_one_meeting()
    {
        var day = new DateOnly(2024, 3, 1);
        await AddAsync(
            new ArticleBuilder("Aram Vesali met Mina.").Official("n-1", "Aram Vesali").Official("n-9", "Mina").Meeting("m-1", "met", ["n-1", "n-9"], day).Build(),
            new ArticleBuilder("Dara Vesali and Mina met.").Official("n-2", "Dara Vesali").Official("n-9", "Mina").Meeting("m-2", "met", ["n-2", "n-9"], day).Build(),
            new ArticleBuilder("Kian Vesali met with Mina.").Official("n-3", "Kian Vesali").Official("n-9", "Mina").Meeting("m-3", "met", ["n-3", "n-9"], day).Build());
        var meeting = Assert.Single((await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items);
        Assert.Equal(3, meeting.ReportCount);
        Assert.Equal(["n-1", "n-9"], meeting.Participants);
    }

    [Fact]
    public async Task Reports_that_differ_in_who_took_part_and_in_how_exactly_the_day_is_known_are_one_meeting_and_keep_what_they_tell()
    {
        var (day, week) = (new DateOnly(2024, 3, 6), new DateInterval(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 10), DatePrecision.Week));
        var (all, two) = (Met("Mina, Zed and Kian met.", DateInterval.On(day), "n-1", "n-2", "n-3"), Met("Mina met Zed this week.", week, "n-1", "n-2"));
        await AddAsync(two, all);
        var meeting = Assert.Single((await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items);
        Assert.Equal((2, DateInterval.On(day)), (meeting.ReportCount, meeting.Date));
        Assert.Equal(["n-1", "n-2", "n-3"], meeting.Participants);
        var reports = (await store.Reader.ReportsAsync([new ReportQuery { Meeting = meeting.Id }], Cancellation))[0].Items;
        Assert.Equal([2, 3], reports.Select(report => report.ParticipantIds.Count).Order());
        await store.Writer.RetractAsync([all.Article.Id], Cancellation);
        Assert.Equal(week, Assert.Single((await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items).Date);
    }

    [Fact]
    public async Task A_report_that_may_tell_of_either_of_two_meetings_joins_neither()
    {
        var week = new DateInterval(new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 10), DatePrecision.Week);
        var (first, second) = (Met("Mina met Zed on the fifth.", DateInterval.On(new DateOnly(2024, 3, 5)), "n-1", "n-2"), Met("Mina met Zed on the seventh.", DateInterval.On(new DateOnly(2024, 3, 7)), "n-1", "n-2"));
        await AddAsync(first, Met("Mina met Zed this week.", week, "n-1", "n-2"));
        Assert.Single((await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items);
        await AddAsync(second);
        Assert.Equal(3, (await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items.Count);
        await store.Writer.RetractAsync([second.Article.Id], Cancellation);
        Assert.Single((await store.Reader.MeetingsAsync([new MeetingQuery()], Cancellation))[0].Items);
    }

    [Fact]
    public async Task An_official_of_hundreds_of_articles_changes_in_all_of_them_and_back()
    {
        const int articles = 300;
        for (var batch = 0; batch < articles / Series.BatchSize; batch++) await store.Writer.AddAsync(Series.Batch(batch), Cancellation);
        await AddAsync(Named("abel", "Abel", null));
        var outcome = await store.Identity.JudgeAsync(JudgementKind.Merge, "abel", "aram", "an editor", Noon, "one man", Cancellation);
        Assert.Equal(articles, outcome.Articles);
        Assert.Equal((articles + 1, 0), (await SaidAsync("abel"), await SaidAsync("aram")));
        await store.Identity.UndoAsync("j1", "an editor", Noon, Cancellation);
        Assert.Equal((1, articles), (await SaidAsync("abel"), await SaidAsync("aram")));
    }

    [Fact]
    public async Task What_can_not_be_judged_is_refused()
    {
        await AddAsync(Named("n-1", "Aram Vesali", "AA"));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Identity.JudgeAsync(JudgementKind.Merge, "n-1", "nobody", "an editor", Noon, "", Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Identity.JudgeAsync(JudgementKind.Merge, "n-1", "n-1", "an editor", Noon, "", Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Identity.UndoAsync("j1", "an editor", Noon, Cancellation));
        Assert.Null((await store.Identity.IdentitiesAsync(["nobody"], Cancellation))[0]);
    }

    private static ArticleFacts Named(string id, string name, string? country)
    {
        var article = new ArticleBuilder($"{name} spoke as minister.").Official(id, name);
        return (country is null ? article : article.Holding("Minister", "minister", country, "minister")).Claim(id, "spoke").Build();
    }

    // Each names a meeting of its own, as an article alone does.
    private static ArticleFacts Met(string text, DateInterval date, params string[] officials)
    {
        string[] names = ["Mina", "Zed", "Kian"];
        var article = new ArticleBuilder(text);
        for (var i = 0; i < officials.Length; i++) article = article.Official(officials[i], names[i]);
        var facts = article.Meeting($"m-{text.Length}", "met", officials).Build();
        return facts with { Meetings = [facts.Meetings[0] with { Date = date }] };
    }

    private Task<int> AddAsync(params ArticleFacts[] articles) => store.Writer.AddAsync(articles, Cancellation);

    private async Task<IEnumerable<string>> OfficialsAsync() =>
        (await store.Reader.OfficialsAsync([new OfficialQuery()], Cancellation))[0].Items.Select(one => one.Id).Order(StringComparer.Ordinal);

    private async Task<int> SaidAsync(string official) => (await store.Reader.ClaimsAsync([new ClaimQuery { Speaker = official }], Cancellation))[0].TotalCount;

    private async Task<OfficialIdentity> IdentityAsync(string id) => (await store.Identity.IdentitiesAsync([id], Cancellation))[0]!;
}
