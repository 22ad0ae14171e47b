using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>6. Proposed merges are decided, and taken back.</summary>
[Collection(OnSamples.Name)]
public class ReviewTests(Samples samples)
{
    // The same name with an office of another country: the two may be one, and a person decides.
    private const string Namesake = """
        وزیر خارجه سوریه: راه گفت‌وگو باز است
        دمشق - خبرگزاری سپیدار - ۲۰ آبان ۱۴۰۴
        به گزارش خبرگزاری سپیدار، هیثم رستاقی وزیر امور خارجه سوریه روز دوشنبه ۱۹ آبان ۱۴۰۴ در دمشق با ناصر الوکراوی وزیر امور خارجه قطر دیدار کرد.
        رستاقی در این دیدار گفت: راه گفت‌وگو باز است.
        """;

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_pair_is_merged_and_the_merge_is_undone_by_keyboard_then_kept_apart_by_mouse(string language)
    {
        await using var served = await Served.StartWithAsync(Namesake, "src/samples/ar-01-muscat-meeting.txt", "src/samples/fa-01-muscat-meeting.txt");
        await using var visit = await samples.OpenAsync("?view=review", language, at: served);
        var pair = visit.Page.Locator("article.pair");
        await Assertions.Expect(pair.Locator(".reason")).ToContainTextAsync("SY");
        await Assertions.Expect(pair.Locator("mark")).Not.ToHaveCountAsync(0);

        // Without a name nothing is decided.
        await visit.Page.Keyboard.PressAsync("m");
        await Visit.See(visit.Page.GetByText(visit.Say("review.whoFirst")));
        await visit.Page.GetByLabel(visit.Say("review.who")).FillAsync("ویراستار");
        await visit.Page.Locator("h2").First.ClickAsync();
        await visit.Page.Keyboard.PressAsync("m");
        await Visit.See(visit.Page.GetByText(visit.Say("review.none")));
        await Visit.See(visit.Page.Locator(".decided li").Filter(new() { HasText = visit.Say("judgement.MERGE") }));
        await visit.Page.Keyboard.PressAsync("u");
        await Visit.See(pair);
        await Visit.See(visit.Page.Locator(".decided li.undone"));

        await pair.GetByRole(AriaRole.Button, new() { Name = visit.Say("review.keepApart") }).ClickAsync();
        await Visit.See(visit.Page.GetByText(visit.Say("review.none")));
        await visit.Button("review.undo").ClickAsync();
        await Visit.See(pair);
    }
}
