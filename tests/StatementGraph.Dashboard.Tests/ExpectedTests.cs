using System.Text;
using Microsoft.Playwright;
using StatementGraph.Cli.Tests.Support;
using StatementGraph.Dashboard.Tests.Support;

namespace StatementGraph.Dashboard.Tests;

/// <summary>7. What people expect of a page.</summary>
public class ExpectedTests(Samples samples)
{
    [Fact]
    public async Task The_address_holds_the_whole_state_it_can_be_shared_reloaded_and_gone_back_from()
    {
        await using var visit = await samples.OpenAsync();
        await visit.FindAsync("الوكراوي", "ناصر");
        await visit.Page.GetByLabel("Steps").SelectOptionAsync("2");
        await Visit.See(visit.Drawn(3));
        await visit.Panel.Locator(".segments button").Nth(1).ClickAsync();
        await visit.Panel.Locator(".list a.item").First.ClickAsync();
        await Visit.See(visit.Text.Locator("mark.content").First);
        var said = await visit.Text.Locator("mark.content").First.TextContentAsync();

        await using var other = await samples.OpenAsync(new Uri(visit.Page.Url).Query);
        await Visit.See(other.Drawn(3));
        await Assertions.Expect(other.Text.Locator("mark.content").First).ToHaveTextAsync(said!);
        await other.Page.ReloadAsync();
        await Visit.See(other.Drawn(3));

        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Visit.See(visit.Drawn(2));
    }

    [Fact]
    public async Task What_is_shown_is_saved_as_PNG_SVG_and_CSV()
    {
        await using var visit = await samples.OpenAsync();
        await Visit.See(visit.Drawn(6));
        var stage = visit.Page.Locator(".stageHead");
        var png = await SaveAsync(visit, stage.GetByRole(AriaRole.Button, new() { Name = "PNG" }));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        var svg = Encoding.UTF8.GetString(await SaveAsync(visit, stage.GetByRole(AriaRole.Button, new() { Name = "SVG" })));
        Assert.Equal(6, svg.Split("<circle").Length - 1);
        Assert.Contains("ناظم الكرخي", svg, StringComparison.Ordinal);
        var csv = Encoding.UTF8.GetString(await SaveAsync(visit, stage.GetByRole(AriaRole.Button, new() { Name = "CSV" })));
        Assert.StartsWith("\ufeff\"Official\",\"met\",\"Meetings\"", csv, StringComparison.Ordinal);
        Assert.Equal(5, csv.Trim().Split("\r\n").Length);
        var time = Encoding.UTF8.GetString(await SaveAsync(visit, visit.Page.Locator(".timebar").GetByRole(AriaRole.Button, new() { Name = "CSV" })));
        Assert.Contains("\"2025-11-03\",\"2025-11-03\"", time, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_and_the_language_follow_the_system_until_the_user_chooses()
    {
        await using var visit = await samples.OpenAsync(language: "fa", theme: ColorScheme.Dark);
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        await visit.Page.GetByLabel(visit.Say("language")).SelectOptionAsync("en");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("dir", "ltr");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Light theme" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_first_visit_shows_what_is_here_and_three_things_to_try_and_each_works(string language)
    {
        await using var visit = await samples.OpenAsync(language: language);
        await Assertions.Expect(visit.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(visit.Say("welcome"));
        await Assertions.Expect(visit.Panel.Locator(".tries a")).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await visit.Panel.Locator(".tries a").Nth(i).ClickAsync();
            await Visit.See(visit.Text.Locator("mark").First);
            await visit.Page.GoBackAsync();
        }
    }

    [Fact]
    public async Task A_newcomer_gets_from_the_page_to_the_sentence_and_the_article_in_four_steps()
    {
        await using var visit = await samples.OpenAsync();
        await visit.FindAsync("کرمانشاهی", "سهیل");
        await Visit.See(visit.Drawn(4));
        await visit.Panel.Locator(".list a.item").Nth(1).ClickAsync();
        await Assertions.Expect(visit.Text.Locator("mark.meeting").First).ToBeInViewportAsync();
        await visit.Panel.Locator(".source h3 a").ClickAsync();
        await Visit.See(visit.Text);
        await Visit.See(visit.Text.Locator("mark.content").First);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_said_with_what_to_do_and_the_page_goes_on_when_it_is_back()
    {
        var gone = false;
        await using var visit = await samples.OpenAsync(prepare: page => page.RouteAsync("**/graphql", route => gone ? route.AbortAsync() : route.ContinueAsync()));
        await Visit.See(visit.Drawn(6));
        gone = true;
        await Visit.See(visit.Page.GetByText("Is “statementgraph serve” still running?").First);
        gone = false;
        await Assertions.Expect(visit.Page.Locator(".banner")).ToBeHiddenAsync();
        await visit.FindAsync("الوكراوي", "ناصر");
        await Visit.See(visit.Drawn(2));
    }

    [Fact]
    public async Task What_the_graph_does_not_know_is_said_with_what_to_do()
    {
        await using var visit = await samples.OpenAsync("?sel=T2ZmaWNpYWw6bm9ib2R5");
        await Visit.See(visit.Panel.GetByText(visit.Say("state.gone")));
        await using var nobody = await samples.OpenAsync("?from=1999-01-01&to=1999-01-02");
        await Visit.See(nobody.Page.GetByText(nobody.Say("network.filtered")));
    }

    [Fact]
    public async Task An_empty_graph_says_how_it_is_filled_and_fills_while_an_ingest_runs()
    {
        await using var served = await Served.StartWithAsync([""]);
        await using var visit = await samples.OpenAsync(at: served);
        await Visit.See(visit.Page.GetByText("statementgraph ingest src/samples"));
        var ingest = StatementGraphProcess.RunAsync("ingest", "src/samples", "--store", served.Store);
        await Assertions.Expect(visit.Page.Locator(".growing")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Visit.See(visit.Drawn(6));
        Assert.Equal(0, (await ingest).ExitCode);
        await Assertions.Expect(visit.Page.Locator("header .counts")).ToContainTextAsync("55");
    }

    [Fact]
    public async Task The_query_editor_is_a_page_of_its_own()
    {
        await using var visit = await samples.OpenAsync("graphiql");
        await Visit.See(visit.Page.Locator(".graphiql-container"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "StatementGraph" }).ClickAsync();
        await Visit.See(visit.Search);
    }

    private static async Task<byte[]> SaveAsync(Visit visit, ILocator button)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
