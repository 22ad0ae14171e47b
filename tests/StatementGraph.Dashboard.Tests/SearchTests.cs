using Microsoft.Playwright;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>1. One box finds everything, in any script, as one types.</summary>
public class SearchTests(Samples samples)
{
    private static readonly (string Typed, string Found)[] Typed =
        [("زيمبابوي", "Zimbabwe"), ("زِیمباب", "Zimbabwe"), ("ZIMB", "Zimbabwe"), ("turki", "Türkiye"), ("سوریه", "Syria"), ("سورية", "Syria"), ("syr", "Syria")];

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
    public async Task All_countries_are_found_and_chosen_however_many_there_are_in_any_script()
    {
        var claims = NamesOfCountries().Select(name => $"سهیل کرمانشاهی وزیر امور خارجه ایران گفت: راه {name} باز است.");
        // No claim is about Syria: only an office is of it.
        await using var served = await Served.StartWithAsync([$"راه‌ها باز است\nتهران - ۱۳ آبان ۱۴۰۴\n{string.Join('\n', claims)}\nهیثم الرستاقی وزیر امور خارجه سوریه روز دوشنبه ۱۲ آبان ۱۴۰۴ با سهیل کرمانشاهی وزیر امور خارجه ایران دیدار کرد."]);
        await using var visit = await samples.OpenAsync(at: served);
        var filter = visit.Page.GetByLabel(visit.Say("filter.country"));
        await Assertions.Expect(filter.Locator("option[value=ZW]")).ToHaveCountAsync(1);
        Assert.InRange(await filter.Locator("option").CountAsync(), 102, 250);
        foreach (var (typed, found) in Typed)
        {
            await visit.Search.FillAsync(typed);
            await Visit.See(visit.Hits.Locator($"b:text-is('{found}')"));
        }
    }

    [Theory]
    [InlineData("fa", "کرمانشاهی الرستاق", "دیدار")]
    [InlineData("ar", "الرستاقي عمان", "لقاء")]
    [InlineData("en", "call iraq", "Call")]
    [InlineData("fa", "تماس عراق", "تماس")]
    [InlineData("en", "پروازهای مستقیم مسقط", null)]
    public async Task Meetings_are_found_by_who_where_of_what_kind_and_by_the_words_of_their_sentence(string language, string words, string? kind)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.Search.FillAsync(words);
        var heading = visit.Page.Locator($"[role=option][data-heading='{visit.Say("type.Meeting")}']");
        if (kind is null)
        {
            await Visit.See(visit.Page.Locator(".popup:not([hidden])"));
            await Assertions.Expect(heading).ToHaveCountAsync(0);
            return;
        }

        await Assertions.Expect(heading).ToContainTextAsync(kind);
        await heading.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.meeting").First);
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

    private static IEnumerable<string> NamesOfCountries() =>
        from line in File.ReadLines(Path.Join(Repository.Root, "src/StatementGraph.Languages/Data/fa/countries.tsv"))
        let cells = line.Split('\t')
        where cells is [{ Length: 2 }, "name", _] && cells[0] is not ("IR" or "SY")
        select cells[2].Split('|')[0];
}
