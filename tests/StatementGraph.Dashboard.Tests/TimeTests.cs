using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>3. When: a range is drawn over the bars, moved and played, in either calendar.</summary>
public class TimeTests(Samples samples)
{
    [Theory]
    [InlineData("fa", "آبان")]
    [InlineData("ar", "نوفمبر")]
    [InlineData("en", "Nov")]
    public async Task Drawing_a_range_leaves_the_meetings_of_its_days(string language, string month)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await Visit.See(visit.Drawn(6));
        var bars = visit.Page.Locator("svg.bars");
        await Assertions.Expect(bars.Locator("text").First).ToContainTextAsync(month);
        var box = (await bars.BoundingBoxAsync())!;
        // The first bar is on the side on which reading begins.
        var (near, far) = language == "en" ? (box.X + 5, box.X + 15) : (box.X + box.Width - 5, box.X + box.Width - 15);
        await visit.Page.Mouse.MoveAsync(near, box.Y + 20);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(far, box.Y + 20);
        await visit.Page.Mouse.UpAsync();
        await Visit.See(visit.Drawn(2));
        Assert.Contains("from=2025-11-03&to=2025-11-03", visit.Page.Url, StringComparison.Ordinal);
        await visit.Button("time.clear").ClickAsync();
        await Visit.See(visit.Drawn(6));
    }

    [Fact]
    public async Task Ticks_are_Gregorian_or_Jalali_as_the_user_wants()
    {
        await using var visit = await samples.OpenAsync();
        var tick = visit.Page.Locator("svg.bars text").First;
        await Assertions.Expect(tick).ToHaveTextAsync("3 Nov");
        await visit.Page.GetByLabel("Calendar").SelectOptionAsync("persian");
        await Assertions.Expect(tick).ToContainTextAsync("Aban");
        await visit.Page.GetByLabel("Unit of time").SelectOptionAsync("MONTH");
        await Assertions.Expect(visit.Page.Locator("svg.bars text")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Playing_moves_the_range_from_day_to_day()
    {
        await using var visit = await samples.OpenAsync();
        await Visit.See(visit.Drawn(6));
        // Waited for from the start: a slow machine may be past a day when it is looked at.
        var days = ((string[])["2025-11-03", "2025-11-04"]).Select(day => visit.Page.WaitForURLAsync($"**from={day}&to={day}**")).ToArray();
        await visit.Button("time.play").ClickAsync();
        await Task.WhenAll(days);
        await visit.Button("time.pause").ClickAsync();
        await Assertions.Expect(visit.Drawn(6)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_keyboard_moves_the_ends_of_the_range()
    {
        await using var visit = await samples.OpenAsync();
        var first = visit.Page.GetByRole(AriaRole.Slider, new() { Name = "First day" });
        await first.FocusAsync();
        await first.PressAsync("ArrowRight");
        await visit.Page.WaitForURLAsync("**from=2025-11-04**");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-valuetext", "4 Nov 2025");
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_timeline_has_meetings_and_claims_in_the_order_of_days(string language)
    {
        await using var visit = await samples.OpenAsync("?view=timeline", language);
        var days = visit.Page.Locator(".timeline time");
        await Visit.See(days.First);
        var found = await days.EvaluateAllAsync<string[]>("all => all.map(one => one.dateTime)");
        Assert.Equal("2025-11-03", found[0]);
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
        await visit.Page.Locator(".timeline a").First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark").First);
    }
}
