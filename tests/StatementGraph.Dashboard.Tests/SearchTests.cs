using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>1. One box finds everything, in any script, as one types.</summary>
[Collection(OnSamples.Name)]
public class SearchTests(Samples samples)
{
    [Theory]
    [InlineData("fa", "كرماني", null)]
    [InlineData("fa", "کرمانشاهی", "سهیل کرمانشاهی")]
    [InlineData("ar", "كرمانشاهي", "سهیل کرمانشاهی")]
    [InlineData("en", "الرستاقی", "هيثم الرستاقي")]
    public async Task Officials_are_found_in_the_letters_of_either_language(string language, string words, string? official)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.Search.FillAsync(words);
        if (official is null)
            await Visit.See(visit.Page.GetByText(visit.Say("search.nothing")));
        else
            await Visit.See(visit.Hits.Filter(new() { HasText = official }).First);
    }

    [Theory]
    [InlineData("fa", "عمان")]
    [InlineData("ar", "عمان")]
    [InlineData("en", "oman")]
    public async Task One_box_finds_countries_with_their_meetings(string language, string words)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.Search.FillAsync(words);
        await Visit.See(visit.Page.Locator($"[role=option][data-heading='{visit.Say("type.Country")}']"));
        await Visit.See(visit.Page.Locator($"[role=option][data-heading='{visit.Say("type.Meeting")}']"));
    }

    [Fact]
    public async Task One_box_finds_claims_and_articles_and_a_claim_opens_in_its_article()
    {
        await using var visit = await samples.OpenAsync();
        await visit.Search.FillAsync("درهای مسقط");
        await Visit.See(visit.Page.Locator("[role=option][data-heading='Claims']"));
        await Visit.See(visit.Page.Locator("[role=option][data-heading='Articles']"));
        await visit.Page.Locator("[role=option][data-heading='Claims']").ClickAsync();
        await Assertions.Expect(visit.Text.Locator("mark.content")).ToHaveTextAsync("درهای مسقط همیشه به روی گفت‌وگو باز است.");
    }

    [Fact]
    public async Task The_keyboard_alone_gets_from_a_name_to_its_network()
    {
        await using var visit = await samples.OpenAsync();
        await Visit.See(visit.Search);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("الوکراوی");
        await Visit.See(visit.Hits.First);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToContainTextAsync("ناصر الوك");
        await Visit.See(visit.Drawn(2));
    }
}
