using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>6. Proposed merges are decided, and taken back.</summary>
public class ReviewTests(Samples samples, Undecided undecided) : IClassFixture<Undecided>
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_pair_is_merged_and_the_merge_is_undone_by_keyboard_then_kept_apart_by_mouse(string language)
    {
        await using var visit = await samples.OpenAsync("?view=review", language, at: undecided.Served);
        var pair = visit.Page.Locator("article.pair");
        await Assertions.Expect(pair.Locator(".reason")).ToContainTextAsync("SY");
        await Assertions.Expect(pair.Locator("mark")).Not.ToHaveCountAsync(0);
        var undone = visit.Page.Locator(".decided li.undone");
        var before = await undone.CountAsync();

        // Without a name nothing is decided.
        await visit.Page.Keyboard.PressAsync("m");
        await Visit.See(visit.Page.GetByText(visit.Say("review.whoFirst")));
        await visit.Page.GetByLabel(visit.Say("review.who")).FillAsync("ویراستار");
        await visit.Page.Locator("h2").First.ClickAsync();
        await visit.Page.Keyboard.PressAsync("m");
        await Visit.See(visit.Page.GetByText(visit.Say("review.none")));
        await Visit.See(visit.Page.Locator(".decided li:not(.undone)").Filter(new() { HasText = visit.Say("judgement.MERGE") }));
        await visit.Page.Keyboard.PressAsync("u");
        await Visit.See(pair);
        await Assertions.Expect(undone).ToHaveCountAsync(before + 1);

        await pair.GetByRole(AriaRole.Button, new() { Name = visit.Say("review.keepApart") }).ClickAsync();
        await Visit.See(visit.Page.GetByText(visit.Say("review.none")));
        await visit.Button("review.undo").ClickAsync();
        await Visit.See(pair);
        await Assertions.Expect(undone).ToHaveCountAsync(before + 2);
    }
}
