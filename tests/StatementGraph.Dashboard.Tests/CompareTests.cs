using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>5. Two reports of one meeting; one official on one topic.</summary>
public class CompareTests(Samples samples)
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Two_outlets_reports_of_a_meeting_stand_side_by_side(string language)
    {
        await using var visit = await samples.OpenAsync("?view=compare", language);
        await visit.Page.Locator(".cards a").Filter(new() { HasText = "الرستاقي" }).First.ClickAsync();
        var table = visit.Page.Locator("table.compare");
        await Assertions.Expect(table.Locator("thead th")).ToHaveCountAsync(3);
        // Each side's report of the meeting, in its own words.
        await Assertions.Expect(table.Locator("tbody tr").First.Locator("mark.meeting")).ToHaveCountAsync(2);
        await Assertions.Expect(table.Locator("tbody tr").Nth(1).Locator("mark.content").First).ToBeVisibleAsync();
        await table.Locator("tbody tr").Nth(1).Locator("a.item").First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.content").First);
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task What_an_official_said_on_a_topic_stands_in_the_order_of_time(string language)
    {
        await using var visit = await samples.OpenAsync("?view=over", language);
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = visit.Say("over.who"), Exact = true }).FillAsync("کرمانشاهی");
        await visit.Hits.First.ClickAsync();
        var claims = visit.Page.Locator(".timeline a");
        await Visit.See(claims.First);
        var days = await visit.Page.Locator(".timeline time").EvaluateAllAsync<string[]>("all => all.map(one => one.dateTime)");
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        await claims.First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.content").First);
    }
}
