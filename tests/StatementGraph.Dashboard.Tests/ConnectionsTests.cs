using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>2. Networks: whose, how far, of which meetings, and the way between two.</summary>
public partial class ConnectionsTests(Samples samples)
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task An_officials_network_grows_by_steps_by_expanding_and_shrinks_by_hiding(string language)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.FindAsync("الوكراوي", "ناصر");
        await Visit.See(visit.Drawn(2));
        await visit.Page.GetByLabel(visit.Say("filter.depth")).SelectOptionAsync("2");
        await Visit.See(visit.Drawn(3));
        await visit.Page.GetByLabel(visit.Say("filter.depth")).SelectOptionAsync("3");
        await Visit.See(visit.Drawn(5));
        await visit.Page.GoBackAsync();
        await Visit.See(visit.Drawn(3));
        await visit.Button("tool.hide").ClickAsync();
        await Visit.See(visit.Drawn(2));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = visit.Say("tool.unhide").Split('(')[0] }).ClickAsync();
        await Visit.See(visit.Drawn(3));
    }

    [Fact]
    public async Task The_keyboard_walks_the_picture_and_expands_pins_and_reads()
    {
        await using var visit = await samples.OpenAsync();
        await visit.FindAsync("الوكراوي", "ناصر");
        await Visit.See(visit.Drawn(2));
        var picture = visit.Page.GetByRole(AriaRole.Application);
        await picture.FocusAsync();
        await picture.PressAsync("ArrowRight");
        var focused = await picture.Locator("[role=status]").TextContentAsync();
        await picture.PressAsync("p");
        Assert.Matches(Pinned(), visit.Page.Url);
        foreach (var arrow in (string[])["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp"])
        {
            if (!(await picture.Locator("[role=status]").TextContentAsync())!.Contains("الرستاق", StringComparison.Ordinal))
                await picture.PressAsync(arrow);
        }

        await picture.PressAsync("e");
        await Visit.See(visit.Drawn(3));
        await picture.PressAsync("Enter");
        Assert.False(string.IsNullOrEmpty(focused));
        await Assertions.Expect(visit.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("الرستاق");
    }

    [Fact]
    public async Task Filters_leave_only_meetings_of_a_kind_a_country_a_topic_a_source()
    {
        await using var visit = await samples.OpenAsync();
        await Visit.See(visit.Drawn(6));
        await visit.Page.GetByLabel("Kind").SelectOptionAsync("CALL");
        await Visit.See(visit.Drawn(2));
        await visit.Button("filters.clear").ClickAsync();
        await visit.Page.GetByLabel("Country").SelectOptionAsync("QA");
        await Visit.See(visit.Drawn(2));
        await visit.Button("filters.clear").ClickAsync();
        await visit.Page.GetByLabel("Source").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Assertions.Expect(visit.Page.Locator(".canvas[data-drawn='6']")).ToBeHiddenAsync();
        await visit.Button("filters.clear").ClickAsync();
        await visit.Page.GetByLabel("Topic").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Assertions.Expect(visit.Page.Locator(".canvas[data-drawn='6']")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_way_between_two_officials_shows_the_sentence_of_every_step(string language)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.FindAsync("الوكراوي", "ناصر");
        await visit.Link("do.path").ClickAsync();
        var to = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = visit.Say("path.to"), Exact = true });
        await to.FillAsync("الكرخي");
        await visit.Hits.First.ClickAsync();
        await Assertions.Expect(visit.Panel.Locator(".steps > li")).ToHaveCountAsync(3);
        await Assertions.Expect(visit.Panel.Locator(".steps blockquote mark")).ToHaveCountAsync(3);
        await visit.Panel.GetByRole(AriaRole.Button, new() { Name = visit.Say("path.read") }).First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.meeting").First);
    }

    [Fact]
    public async Task A_line_shows_the_meetings_of_the_two_and_the_table_has_every_line()
    {
        await using var visit = await samples.OpenAsync("?table=1");
        var rows = visit.Page.Locator(".tables table").First.Locator("tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(4);
        await rows.Filter(new() { HasText = "الوك" }).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(visit.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("–");
        await Visit.See(visit.Text.Locator("mark.meeting").First);
    }

    [Fact]
    public async Task The_same_network_is_drawn_in_the_same_places_however_slow_the_machine_is()
    {
        var (fast, slow) = (await DrawAsync(slower: 1), await DrawAsync(slower: 3));
        Assert.Equal(LargeNetwork.Officials, Places(fast).Count);
        Assert.Equal(Places(fast), Places(slow));
        // Each kind of meeting in its colour, also where it was known before the places were.
        Assert.Equal(4, Stroke().Matches(slow).Select(match => match.Value).Distinct(StringComparer.Ordinal).Count());
    }

    private static List<string> Places(string svg) => [.. Place().Matches(svg).Select(match => match.Value)];

    private async Task<string> DrawAsync(int slower)
    {
        await using var visit = await samples.OpenAsync(LargeNetwork.Query, prepare: async page =>
        {
            await LargeNetwork.AnswerAsync(page);
            await (await page.Context.NewCDPSessionAsync(page)).SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slower });
        });
        await Visit.See(visit.Drawn(LargeNetwork.Officials));
        await Assertions.Expect(visit.Page.Locator(".kinds li")).ToHaveCountAsync(4);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator(".stageHead").GetByRole(AriaRole.Button, new() { Name = "SVG" }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<circle cx=\"[^\"]+\" cy=\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex("stroke=\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stroke();

    [GeneratedRegex("[?&]pin=[\\w-]+,-?[0-9]+,-?[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pinned();
}
