using Microsoft.Playwright;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>4. The article's own words, in their order, in their place, whatever they are.</summary>
public class EvidenceTests(Samples samples, Odd odd) : IClassFixture<Odd>
{
    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_claim_stands_in_its_article_with_speaker_cue_and_content_where_they_are(string language)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await visit.FindAsync("خط منظم کشتیرانی");
        var content = visit.Text.Locator("mark.content");
        await Assertions.Expect(content).ToBeInViewportAsync();
        await Assertions.Expect(visit.Text.Locator("mark.cue")).ToHaveTextAsync("تاکید کرد");
        await Assertions.Expect(visit.Text.Locator("mark.speaker")).ToHaveTextAsync("وزیر امور خارجه کشورمان");
        await Assertions.Expect(visit.Text.Locator("p", new() { Has = visit.Page.Locator("mark.content") })).ToHaveCSSAsync("direction", "rtl");
        await Visit.See(visit.Panel.GetByText("خبرگزاری سپیدار").First);
        await visit.Panel.GetByText(visit.Say("why"), new() { Exact = true }).ClickAsync();
        await Visit.See(visit.Panel.Locator("code"));
    }

    [Fact]
    public async Task The_text_scrolls_to_the_sentence_of_a_fact_at_the_end_of_a_long_article()
    {
        await using var visit = await samples.OpenAsync(at: odd.Served);
        await visit.FindAsync("راه باز است");
        await Assertions.Expect(visit.Text.Locator("mark.content")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_statement_says_by_how_many_sources_it_is_told_and_each_of_them()
    {
        await using var visit = await samples.OpenAsync();
        await visit.FindAsync("کمیسیون مشترک آب باید");
        await Visit.See(visit.Panel.GetByText("Told by independent sources: "));
    }

    [Fact]
    public async Task The_original_opens_only_where_its_address_is_one_of_the_web()
    {
        await using var visit = await samples.OpenAsync();
        await visit.FindAsync("الوكراوي", "ناصر");
        await Assertions.Expect(visit.Panel.Locator("a.original, .source").First).ToBeVisibleAsync();
        foreach (var link in await visit.Panel.Locator("a.original").AllAsync())
            Assert.StartsWith("http", await link.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text_and_harms_nothing()
    {
        foreach (var width in (int[])[1440, 390])
        {
            await using var visit = await samples.OpenAsync(at: odd.Served, width: width);
            await visit.FindAsync("درهای", "مسقط همیشه");
            await Assertions.Expect(visit.Text).ToContainTextAsync("<script>document.title='taken'</script> مسقط");
            await Assertions.Expect(visit.Page).ToHaveTitleAsync("StatementGraph");
            Assert.Equal(0, await visit.Page.Locator("#app script, #app svg[onload], #app img[onerror]").CountAsync());
            // An override does not turn letters around, and is seen.
            await Assertions.Expect(visit.Text).ToContainTextAsync("\ufffdabc def");
            Assert.False(await visit.Text.EvaluateAsync<bool>("text => text.textContent.includes('\\u202e')"));
            // A very long word widens nothing.
            Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
            Assert.True(await visit.Text.EvaluateAsync<bool>("text => text.scrollWidth <= text.clientWidth"));
        }
    }

    [Fact]
    public async Task Latin_and_Persian_words_of_one_sentence_stand_in_the_order_in_which_they_are_read()
    {
        await using var visit = await samples.OpenAsync(at: odd.Served);
        await visit.FindAsync("Sohar");
        var at = await visit.Text.EvaluateAsync<double[]>("""
            text => ['شرکت', 'Sohar', 'Port', 'در راه'].map(words => {
              const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              let found = null;
              while (walk.nextNode()) if (walk.currentNode.data.includes('Sohar')) found = walk.currentNode;
              const range = document.createRange(), start = found.data.indexOf(words);
              range.setStart(found, start); range.setEnd(found, start + words.length);
              return range.getBoundingClientRect().left;
            })
            """);
        // From right to left: the Persian word, then the Latin ones from left to right, then the rest.
        Assert.True(at[0] > at[2] && at[2] > at[1] && at[1] > at[3], string.Join(" ", at));
    }
}
