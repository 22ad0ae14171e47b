using StatementGraph.Model;
using StatementGraph.Model.Graph;
using StatementGraph.Storage.Contract.Facts;
using StatementGraph.Storage.Contract.Snapshot;

namespace StatementGraph.Storage.Contract.Suites;

/// <summary>Whom an official met, how often, first and last.</summary>
public abstract class MetContract(StoreMaker make)
{
    private static readonly DateOnly March = new(2024, 3, 1);

    [Fact]
    public async Task Two_reports_of_one_meeting_count_once()
    {
        await using var store = await make.FilledAsync(Met("Aram and Dara met.", "m-1", March), Met("Again: Aram and Dara met.", "m-1", March));
        Assert.Equal(new MetRecord("aram", "dara", 1, March, March), await OnlyAsync(store));
    }

    [Fact]
    public async Task Meetings_are_counted_with_the_first_and_the_last_day()
    {
        await using var store = await make.FilledAsync(
            Met("Aram and Dara met in March.", "m-1", March), Met("Aram and Dara met in April.", "m-2", March.AddMonths(1)), Met("Aram and Dara met.", "m-3", null));
        Assert.Equal(new MetRecord("aram", "dara", 3, March, March.AddMonths(1)), await OnlyAsync(store));
    }

    [Fact]
    public async Task Both_sides_have_met_and_nobody_meets_themselves()
    {
        await using var store = await make.FilledAsync(Met("Aram and Dara met.", "m-1", null));
        Assert.Equal("aram", Assert.Single((await MetAsync(store, "dara")).Items).OtherId);
    }

    [Theory]
    [InlineData(MeetingKind.Meeting, true)]
    [InlineData(MeetingKind.Call, true)]
    [InlineData(MeetingKind.Visit, true)]
    [InlineData(MeetingKind.Summit, true)]
    [InlineData(MeetingKind.Invitation, false)]
    [InlineData(MeetingKind.PressConference, false)]
    [InlineData(MeetingKind.Interview, false)]
    public async Task Only_some_kinds_of_meeting_count_as_having_met(MeetingKind kind, bool counts)
    {
        await using var store = await make.FilledAsync(Met("Aram and Dara met.", "m-1", null, kind));
        Assert.Equal(counts ? 1 : 0, (await MetAsync(store, "aram")).TotalCount);
    }

    [Fact]
    public async Task A_planned_meeting_counts_once_a_report_says_that_it_has_happened()
    {
        await using var store = await make.FilledAsync(Met("Aram and Dara met, it is planned.", "m-1", null, status: MeetingStatus.Planned));
        Assert.Empty((await MetAsync(store, "aram")).Items);
        await store.Writer.AddAsync([Met("Aram and Dara met.", "m-1", null).Build()], TestContext.Current.CancellationToken);
        Assert.Single((await MetAsync(store, "aram")).Items);
    }

    [Fact]
    public async Task Those_met_most_often_come_first_then_the_smaller_id()
    {
        await using var store = await make.FilledAsync(
            Met("Aram and Dara met.", "m-1", null),
            new ArticleBuilder("Aram, Zed and Dara met; Aram met Zed and Yara.")
                .Official("aram", "Aram").Official("zed", "Zed").Official("dara", "Dara").Official("yara", "Yara")
                .Meeting("m-2", "Aram, Zed and Dara met", ["aram", "zed", "dara"]).Meeting("m-3", "Aram met Zed and Yara", ["aram", "yara"]));
        var met = await MetAsync(store, "aram");
        Assert.Equal([("dara", 2), ("yara", 1), ("zed", 1)], met.Items.Select(one => (one.OtherId, one.Count)));
    }

    [Fact]
    public async Task One_other_can_be_asked_for()
    {
        await using var store = await make.FilledAsync(Met("Aram and Dara met.", "m-1", null));
        Assert.Equal(1, (await Ask.OneAsync(store.Reader.MetAsync, new MetQuery { Official = "aram", Others = ["dara"] })).TotalCount);
        Assert.Equal(0, (await Ask.OneAsync(store.Reader.MetAsync, new MetQuery { Official = "aram", Others = ["zed"] })).TotalCount);
    }

    private static ArticleBuilder Met(string text, string meeting, DateOnly? day, MeetingKind kind = MeetingKind.Meeting, MeetingStatus status = MeetingStatus.Past) =>
        new ArticleBuilder(text).Official("aram", "Aram").Official("dara", "Dara").Meeting(meeting, "met", ["aram", "dara"], day, kind, status);

    private static Task<Page<MetRecord>> MetAsync(StoreUnderTest store, string official) =>
        Ask.OneAsync(store.Reader.MetAsync, new MetQuery { Official = official });

    private static async Task<MetRecord> OnlyAsync(StoreUnderTest store) => Assert.Single((await MetAsync(store, "aram")).Items);
}
